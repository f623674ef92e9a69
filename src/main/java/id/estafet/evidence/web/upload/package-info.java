/** Files that come in pieces, over a network that breaks: the tus protocol (P10). */
package id.estafet.evidence.web.upload;

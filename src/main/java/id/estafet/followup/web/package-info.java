/** Follow-ups over HTTP. */
package id.estafet.followup.web;

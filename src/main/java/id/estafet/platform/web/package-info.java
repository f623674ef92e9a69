/** How errors leave the API. */
package id.estafet.platform.web;

/** Sessions, their reports and school years over HTTP. */
package id.estafet.session.web;

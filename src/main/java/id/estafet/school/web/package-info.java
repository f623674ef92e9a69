/** Schools, the signed-in person and hand-overs over HTTP. */
package id.estafet.school.web;

/** Deadline exceptions over HTTP. */
package id.estafet.calendar.web;

/** The product in a real browser, as principals, supervisors and coordinators meet it. */
package id.estafet.browser;

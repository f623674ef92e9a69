/** The home page, the cards of tasks and what surrounds a task, over HTTP. */
package id.estafet.monitoring.web;

/** The decision tables of the calendar, answered by the engine. */
package id.estafet.calendar.process;

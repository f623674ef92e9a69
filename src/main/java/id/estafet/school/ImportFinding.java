package id.estafet.school;

/**
 * What a line of an uploaded file does, or one thing that is wrong with it.
 *
 * @param line counted from 1, the header included
 * @param field column; null unless one is wrong
 * @param why Indonesian; null unless it is wrong
 */
public record ImportFinding(int line, Outcome outcome, String field, String why) {}

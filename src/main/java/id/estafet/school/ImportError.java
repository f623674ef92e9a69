package id.estafet.school;

/**
 * Why a line of master data was left out.
 *
 * @param file {@code duties.csv}
 * @param line counted from 1, the header included
 * @param field column; empty if the whole line or file is meant
 * @param why Indonesian
 */
public record ImportError(String file, long line, String field, String why) {}

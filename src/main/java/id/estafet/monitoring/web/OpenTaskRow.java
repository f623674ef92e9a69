package id.estafet.monitoring.web;

import java.time.LocalDate;
import java.util.List;

/**
 * An open task as the tables have it.
 *
 * @param title what, of which session, at which school
 * @param assignee null while nobody has taken it
 * @param groups roles that may take it, as engine groups
 * @param startYear year of its session; null for a task outside the six sessions
 * @param deadline last day for the session's report; null without session
 */
record OpenTaskRow(
    String id,
    String title,
    String npsn,
    String schoolName,
    String assignee,
    String assigneeName,
    List<String> groups,
    LocalDate dueOn,
    Integer startYear,
    Integer sessionNumber,
    LocalDate deadline) {}

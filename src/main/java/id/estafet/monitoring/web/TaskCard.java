package id.estafet.monitoring.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.estafet.platform.time.Due;

/**
 * An open task at a glance.
 *
 * @param title what, of which session, at which school
 * @param startYear year of its session; null outside the six sessions
 * @param due until when; null for a task without an end
 * @param report until when the report of its session is to be filed; null outside the six sessions
 * @param why why the task is before this person: {@code Anda kepala sekolah}
 */
record TaskCard(
    String id,
    String title,
    String npsn,
    String schoolName,
    @JsonIgnore Integer startYear,
    Integer sessionNumber,
    Due due,
    Due report,
    String why) {}

package id.estafet.monitoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person finds on the home page.
 *
 * @param duties one line a role: {@code Kepala sekolah · SD Semangat}
 * @param today the programme's day
 * @param schoolYear {@code 2023/2024}; null before the first year is opened
 * @param schools those of the person's own duties, the most urgent first
 * @param progress the numbers of an office; null for everybody else
 * @param openTasks how many tasks there are, of which {@code tasks} are the most urgent
 * @param since from when on something is news
 * @param firstVisit whether there was no visit before this one
 * @param moreNews whether there is more than {@code news}
 */
record Home(
    String name,
    List<String> duties,
    LocalDate today,
    String schoolYear,
    List<SchoolLine> schools,
    Progress progress,
    int openTasks,
    List<TaskCard> tasks,
    Instant since,
    boolean firstVisit,
    List<NewsLine> news,
    boolean moreNews) {

  /**
   * A school with its sessions.
   *
   * @param current number of the session that asks for something next; null when none does
   */
  record SchoolLine(
      String npsn, String name, Integer current, int openTasks, List<SessionLine> sessions) {}
}

package id.estafet.monitoring.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.estafet.platform.time.Due;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One of the six sessions on the time line of a school.
 *
 * @param status name of its state; {@code statusLabel} is Indonesian
 * @param due until when to report, while the report is open; null otherwise
 * @param stages how far its planning has come
 */
record SessionLine(
    String key,
    @JsonIgnore String npsn,
    int number,
    @JsonIgnore String cycleKey,
    String status,
    String statusLabel,
    LocalDate opensOn,
    LocalDate deadline,
    LocalDate plannedDate,
    LocalDate heldDate,
    Due due,
    Instant submittedAt,
    boolean late,
    boolean hasReport,
    @JsonIgnore Stages stages) {

  /** Which stages have been recorded in this session. */
  record Stages(boolean reflected, boolean rootCauses, boolean agreed, boolean implementation) {}

  boolean isAhead() {
    return status.equals("PLANNED");
  }

  boolean isClosed() {
    return status.equals("SUBMITTED") || status.equals("MISSED");
  }

  /** Whether something about it can be done now. */
  boolean isOpen() {
    return !isAhead() && !isClosed();
  }
}

package id.estafet.session;

import id.estafet.school.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A day on which the report of a session is asked for.
 *
 * @param afterDeadline days after the deadline; negative before it
 */
record ReportReminder(LocalDate day, int afterDeadline) {

  /** The coordinator gets a copy from this day on. */
  static final int COPIED_FROM_DAY = 3;

  /** On the day of the first copy the reporter has heard of it two days ago. */
  List<Role> receivers(Role reporter) {
    List<Role> receivers = new ArrayList<>();
    if (afterDeadline != COPIED_FROM_DAY) {
      receivers.add(reporter);
    }
    if (afterDeadline >= COPIED_FROM_DAY) {
      receivers.add(Role.FACILITATOR_COORDINATOR);
    }
    return receivers;
  }
}

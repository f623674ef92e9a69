package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;
import java.util.regex.Pattern;

/** Section 9 A: everybody present is named with a role; a NUPTK has sixteen digits. */
final class NamedAttendees {

  private static final Pattern NUPTK = Pattern.compile("[0-9]{16}");
  private static final int LONGEST = 150;

  private NamedAttendees() {}

  static List<FieldError> check(List<Attendee> attendees) {
    FormCheck check = FormCheck.of("session").required("attendees", attendees);
    for (int row = 0; row < attendees.size(); row++) {
      Attendee attendee = attendees.get(row);
      String field = "attendees[" + row + "]";
      check
          .text(field + ".name", attendee.name(), 1, LONGEST)
          .required(field + ".role", attendee.role())
          .expect(
              attendee.nuptk() == null || NUPTK.matcher(attendee.nuptk()).matches(),
              field + ".nuptk",
              "session.nuptk.malformed",
              row + 1);
    }
    return check.errors();
  }
}

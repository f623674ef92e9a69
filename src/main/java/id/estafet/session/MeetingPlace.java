package id.estafet.session;

import id.estafet.calendar.Mode;
import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;
import java.util.regex.Pattern;

/** Section 9 A: who meets onsite has a place, who meets online has a link. */
final class MeetingPlace {

  private static final Pattern LINK = Pattern.compile("https?://\\S+");
  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_LINK = 500;

  private MeetingPlace() {}

  static List<FieldError> check(Mode mode, String place, String link) {
    FormCheck check = FormCheck.of("session").all(wellFormed(place, link));
    if (mode == Mode.ONSITE || mode == Mode.HYBRID) {
      check.required("place", place);
    }
    if (mode == Mode.ONLINE || mode == Mode.HYBRID) {
      check.required("meetingLink", link);
    }
    return check.errors();
  }

  /** While only planned, both may still be unknown. */
  static List<FieldError> wellFormed(String place, String link) {
    return FormCheck.of("session")
        .optionalText("place", place, LONGEST_PLACE)
        .optionalText("meetingLink", link, LONGEST_LINK)
        .expect(
            link == null || LINK.matcher(link).matches(), "meetingLink", "session.link.malformed")
        .errors();
  }
}

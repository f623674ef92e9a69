package id.estafet.followup;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * R07: everybody who takes part is named with a role. The form has one text, a person a line,
 * written {@code Nama - peran}; a colon or a dash of any length parts them as well.
 */
final class PeopleWithRoles {

  private static final Pattern BULLET = Pattern.compile("^[-–—•*]\\s+");

  /** A hyphen needs a blank beside it, since names such as Siti-Nur have one of their own. */
  private static final Pattern LINE =
      Pattern.compile("^(.+?)(?:\\s*[:–—]\\s*|\\s+-\\s*|\\s*-\\s+)(.+)$");

  private static final int LONGEST = 150;

  private PeopleWithRoles() {}

  static List<InvolvedPerson> parse(String people) {
    return lines(people).stream().map(PeopleWithRoles::person).toList();
  }

  static List<FieldError> check(String field, String people) {
    List<FieldError> errors = new ArrayList<>();
    List<String> lines = lines(people);
    for (String line : lines) {
      if (person(line) == null) {
        errors.add(new FieldError(field, Texts.text("followup.people.form", line)));
      }
    }
    if (people != null && lines.isEmpty()) {
      errors.add(new FieldError(field, Texts.text("followup.people.form", people)));
    }
    return errors;
  }

  private static List<String> lines(String people) {
    return people == null
        ? List.of()
        : people
            .lines()
            .map(String::strip)
            .map(line -> BULLET.matcher(line).replaceFirst(""))
            .filter(line -> !line.isBlank())
            .toList();
  }

  private static InvolvedPerson person(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches() || line.length() > LONGEST) {
      return null;
    }
    return new InvolvedPerson(matcher.group(1).strip(), matcher.group(2).strip());
  }
}

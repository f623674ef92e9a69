package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** R05: a cycle works on one or two subtopics of the catalogue, of any topic. */
final class OneOrTwoSubtopics {

  private static final String FIELD = "subtopics";
  private static final int MOST = 2;
  private static final int SHORTEST = 20;
  private static final int LONGEST = 1000;

  private OneOrTwoSubtopics() {}

  static List<FieldError> check(List<SubtopicChoice> choices, Catalogue catalogue) {
    FormCheck check = FormCheck.of("session");
    check.expect(
        !choices.isEmpty() && choices.size() <= MOST,
        FIELD,
        "session.subtopics.number",
        choices.size());
    Set<String> seen = new HashSet<>();
    for (int row = 0; row < choices.size(); row++) {
      SubtopicChoice choice = choices.get(row);
      String field = FIELD + "[" + row + "]";
      check.required(field + ".code", choice.code());
      if (choice.code() != null) {
        check
            .expect(
                catalogue.find(choice.code()).isPresent(),
                field + ".code",
                "session.subtopics.unknown",
                choice.code())
            .expect(
                seen.add(choice.code()), field + ".code", "session.subtopics.twice", choice.code());
      }
      check.text(field + ".reason", choice.reason(), SHORTEST, LONGEST);
    }
    return check.errors();
  }
}

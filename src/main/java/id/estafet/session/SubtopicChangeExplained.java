package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.HashSet;
import java.util.List;

/** R05: inside a cycle the subtopics stay, unless a reason says why they change. */
final class SubtopicChangeExplained {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 1000;

  private SubtopicChangeExplained() {}

  static List<FieldError> check(List<SubtopicChoice> chosen, String reason, Catalogue catalogue) {
    return FormCheck.of("session")
        .all(OneOrTwoSubtopics.check(chosen, catalogue))
        .text("subtopicChangeReason", reason, SHORTEST, LONGEST)
        .errors();
  }

  static boolean changes(List<SubtopicChoice> former, List<SubtopicChoice> chosen) {
    return !chosen.isEmpty() && !new HashSet<>(codes(former)).equals(new HashSet<>(codes(chosen)));
  }

  static List<String> codes(List<SubtopicChoice> choices) {
    return choices.stream().map(SubtopicChoice::code).filter(code -> code != null).toList();
  }
}

package id.estafet.school;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who runs the school: the state ("negeri") or a private foundation ("swasta"). */
public enum SchoolStatus {
  STATE("NEGERI"),
  PRIVATE("SWASTA");

  private final String indonesian;

  SchoolStatus(String indonesian) {
    this.indonesian = indonesian;
  }

  /** The word that files of master data use. */
  String indonesian() {
    return indonesian;
  }

  static Optional<SchoolStatus> find(String text) {
    String word = text.trim().toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(status -> status.name().equals(word) || status.indonesian.equals(word))
        .findFirst();
  }
}

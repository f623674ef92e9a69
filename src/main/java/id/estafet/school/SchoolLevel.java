package id.estafet.school;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Education level of a school (section 18.3). */
public enum SchoolLevel {
  PAUD("TK", "KB", "TPA", "SPS"),
  SD,
  SMP,
  SMA,
  SLB("SDLB", "SMPLB", "SMALB");

  private final Set<String> synonyms;

  SchoolLevel(String... synonyms) {
    this.synonyms = Set.of(synonyms);
  }

  /** The level that a text of master data means, synonyms included. */
  static Optional<SchoolLevel> find(String text) {
    String word = text.trim().toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(level -> level.name().equals(word) || level.synonyms.contains(word))
        .findFirst();
  }

  /** Whether the province serves schools of this level, and not the regency (R16). */
  public boolean servedByProvince() {
    return this == SMA || this == SLB;
  }
}

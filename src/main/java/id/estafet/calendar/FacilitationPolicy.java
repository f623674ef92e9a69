package id.estafet.calendar;

import id.estafet.school.Role;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How sessions of a cohort are run in a school year (R01, R10, R11, section 4.2).
 *
 * @param allowedModes in the order of preference
 * @param durationLessonHours length of a session in JP
 * @param requiredAttachments kinds of evidence without which no report is submitted
 */
public record FacilitationPolicy(
    Role facilitator,
    Role reporter,
    Set<Mode> allowedModes,
    int frequencyMonths,
    BigDecimal durationLessonHours,
    Set<String> requiredAttachments) {

  public FacilitationPolicy {
    allowedModes = Collections.unmodifiableSet(new LinkedHashSet<>(allowedModes));
    requiredAttachments = Collections.unmodifiableSet(new LinkedHashSet<>(requiredAttachments));
  }
}

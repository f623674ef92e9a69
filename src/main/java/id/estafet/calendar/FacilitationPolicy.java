package id.estafet.calendar;

import id.estafet.school.Role;
import java.math.BigDecimal;
import java.util.Set;

/** Stand-in. */
public record FacilitationPolicy(
    Role facilitator,
    Role reporter,
    Set<Mode> allowedModes,
    int frequencyMonths,
    BigDecimal durationLessonHours,
    Set<String> requiredAttachments) {}

package id.estafet.session;

import id.estafet.calendar.FacilitationPolicy;
import id.estafet.calendar.Mode;
import id.estafet.school.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The facilitation policy as it stood when the session opened (R01), kept so that a later policy
 * changes no session that is under way.
 *
 * @param allowedModes names parted by commas
 * @param requiredEvidence kinds of attachment parted by commas
 */
@Embeddable
record SessionTerms(
    @Enumerated(EnumType.STRING) Role facilitatorRole,
    @Enumerated(EnumType.STRING) Role reporterRole,
    String allowedModes,
    String requiredEvidence,
    BigDecimal policyLessonHours) {

  static SessionTerms of(FacilitationPolicy policy) {
    return new SessionTerms(
        policy.facilitator(),
        policy.reporter(),
        policy.allowedModes().stream()
            .sorted(Comparator.naturalOrder())
            .map(Mode::name)
            .collect(Collectors.joining(",")),
        policy.requiredAttachments().stream().sorted().collect(Collectors.joining(",")),
        policy.durationLessonHours());
  }

  Set<Mode> modes() {
    return Arrays.stream(allowedModes.split(","))
        .filter(name -> !name.isBlank())
        .map(Mode::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> evidence() {
    return Arrays.stream(requiredEvidence.split(","))
        .filter(kind -> !kind.isBlank())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

package id.estafet.session;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The report as filed last.
 *
 * @param late decided when it was filed first; filing anew does not change it (section 11)
 */
@Embeddable
record Filing(
    Instant submittedAt,
    String submittedBy,
    Boolean late,
    String submitterNote,
    Integer reportVersion) {

  static Filing first(Instant at, String by, boolean late, String note) {
    return new Filing(at, by, late, note, 1);
  }

  Filing again(Instant at, String by, String note) {
    return new Filing(at, by, late, note, reportVersion + 1);
  }
}

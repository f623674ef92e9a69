package id.estafet.session;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who opened a report again, and why. */
@Embeddable
record Reopening(Instant reopenedAt, String reopenedBy, String reopenReason) {}

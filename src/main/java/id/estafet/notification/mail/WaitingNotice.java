package id.estafet.notification.mail;

import id.estafet.platform.time.ProgrammeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A notice that is in no mail yet. */
record WaitingNotice(UUID id, String personId, String subject, Instant mailAt) {

  /** The day on which it goes out. */
  LocalDate day() {
    return ProgrammeTime.dateOf(mailAt);
  }
}

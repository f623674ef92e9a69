package id.estafet.notification.web;

import id.estafet.notification.mail.Mail;
import id.estafet.notification.mail.MailState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A mail in the list of administrators. */
record MailRow(
    UUID id,
    String person,
    String name,
    LocalDate day,
    String subject,
    MailState state,
    String stateLabel,
    String address,
    int attempts,
    Instant nextAttemptAt,
    String lastError,
    Instant sentAt) {

  static MailRow of(Mail mail, String name) {
    return new MailRow(
        mail.id(),
        mail.personId(),
        name,
        mail.day(),
        mail.subject(),
        mail.state(),
        mail.state().label(),
        mail.address(),
        mail.attempts(),
        mail.nextAttemptAt(),
        mail.lastError(),
        mail.sentAt());
  }
}

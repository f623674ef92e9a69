package id.estafet.notification.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One mail to one person.
 *
 * @param number 0 for the first mail of the day; others follow only with what cannot wait
 * @param address where it was sent last; null before
 * @param nextAttemptAt null when nobody will try again
 * @param lastError in words for administrators; null if nothing went wrong
 */
public record Mail(
    UUID id,
    String personId,
    LocalDate day,
    int number,
    String subject,
    MailState state,
    String address,
    int attempts,
    Instant nextAttemptAt,
    String lastError,
    Instant createdAt,
    Instant sentAt) {}

package id.estafet.notification.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a mail that was claimed.
 *
 * @param address where it was sent; null without one
 * @param nextAttemptAt null when nobody will try again
 * @param error in words for administrators; null if it was delivered
 * @param sentAt null if it was not
 */
record Attempt(
    UUID mail,
    MailState state,
    String address,
    Instant nextAttemptAt,
    String error,
    Instant sentAt) {}

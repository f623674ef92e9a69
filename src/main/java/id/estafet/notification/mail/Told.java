package id.estafet.notification.mail;

import java.util.UUID;

/**
 * A notice as it stands in a mail.
 *
 * @param link path in the application; null if there is nothing to open
 */
record Told(UUID mailId, String subject, String body, String link) {}

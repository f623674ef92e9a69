package id.estafet.notification.mail;

/** What a person reads: the same content for mail programs with and without HTML. */
public record Letter(String subject, String html, String plain) {}

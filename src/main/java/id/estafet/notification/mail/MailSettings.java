package id.estafet.notification.mail;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the house; the SMTP server itself is set by {@code spring.mail}.
 *
 * @param folder where mails are laid as files while there is no SMTP server
 * @param sender name and address from which every mail comes
 */
@ConfigurationProperties("estafet.mail")
record MailSettings(
    @DefaultValue("./data/mail") Path folder,
    @DefaultValue("Estafet <estafet@localhost>") String sender) {}

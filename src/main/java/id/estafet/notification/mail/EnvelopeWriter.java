package id.estafet.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Makes the message that is delivered. Its id never changes, so that a mailbox that gets it twice
 * can tell.
 */
@Component
class EnvelopeWriter {

  private static final String NAME = "X-Estafet-Mail";

  private final Session session = Session.getInstance(new Properties());
  private final InternetAddress sender;

  /** Fails the start for a sender that is none, not each mail on its way. */
  EnvelopeWriter(MailSettings settings) {
    try {
      this.sender = new InternetAddress(settings.sender(), true);
    } catch (AddressException e) {
      throw new IllegalStateException(
          "Expected estafet.mail.sender to be 'Name <address>', but it is '%s'"
              .formatted(settings.sender()),
          e);
    }
  }

  /**
   * The message to one address.
   *
   * @throws MessagingException if the address is none
   */
  MimeMessage write(Mail mail, String address, Letter letter) throws MessagingException {
    MimeMessage message = new FixedId(session, "<" + mail.id() + "@estafet>");
    MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    helper.setFrom(sender);
    helper.setTo(new InternetAddress(address, true));
    helper.setSubject(letter.subject());
    helper.setSentDate(Date.from(mail.createdAt()));
    helper.setText(letter.plain(), letter.html());
    // Out-of-office answers to a machine help nobody.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader(NAME, "%s %s %d".formatted(mail.day(), mail.personId(), mail.number()));
    message.saveChanges();
    return message;
  }

  /** Day, person and number of a message, for a file. */
  static String nameOf(MimeMessage message) throws MessagingException {
    return message.getHeader(NAME, null).replaceAll("[^A-Za-z0-9.@_-]", "_");
  }

  /** Saving a message would give it a new id. */
  private static final class FixedId extends MimeMessage {

    private final String id;

    FixedId(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}

package id.estafet.notification.mail;

import id.estafet.notification.mail.MailTransport.Failure.Kind;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands messages to an SMTP server, several on one connection. */
class SmtpTransport implements MailTransport {

  /** From here on SMTP means it for good. */
  private static final int PERMANENT = 500;

  private final JavaMailSender sender;

  SmtpTransport(JavaMailSender sender) {
    this.sender = sender;
  }

  @Override
  public Map<MimeMessage, Failure> deliver(List<MimeMessage> messages) {
    try {
      sender.send(messages.toArray(MimeMessage[]::new));
      return Map.of();
    } catch (MailSendException some) {
      Map<MimeMessage, Failure> failures = new HashMap<>();
      some.getFailedMessages()
          .forEach((message, reason) -> failures.put((MimeMessage) message, failure(reason)));
      return failures;
    } catch (MailException everything) {
      // The server did not let us in, so nothing was sent.
      Map<MimeMessage, Failure> failures = new HashMap<>();
      Failure failure = new Failure(Kind.UNREACHABLE, wordsOf(everything));
      messages.forEach(message -> failures.put(message, failure));
      return failures;
    }
  }

  private static Failure failure(Exception reason) {
    Kind kind = Kind.UNREACHABLE;
    for (Exception link = reason; link != null; link = next(link)) {
      kind = worse(kind, kind(link));
    }
    return new Failure(kind, wordsOf(reason));
  }

  private static Exception next(Exception reason) {
    return reason instanceof MessagingException chained ? chained.getNextException() : null;
  }

  /** Only an address is refused for good; what is wrong with the sender will be set right. */
  private static Kind kind(Exception reason) {
    if (reason instanceof SMTPAddressFailedException address) {
      return address.getReturnCode() >= PERMANENT ? Kind.REFUSED : Kind.PUT_OFF;
    }
    return reason instanceof SMTPSenderFailedException || reason instanceof SMTPSendFailedException
        ? Kind.PUT_OFF
        : Kind.UNREACHABLE;
  }

  private static Kind worse(Kind one, Kind other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** The innermost reason says most: "Connection refused", "550 no such user". */
  private static String wordsOf(Exception reason) {
    Throwable innermost = reason;
    while (true) {
      Throwable deeper =
          innermost instanceof Exception link && next(link) != null
              ? next(link)
              : innermost.getCause();
      if (deeper == null || deeper == innermost) {
        return String.valueOf(innermost.getMessage()).strip();
      }
      innermost = deeper;
    }
  }
}

package id.estafet.notification.mail;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;

/** The way out of the house. */
interface MailTransport {

  /**
   * Delivers messages; a message that is not in the answer has been taken over.
   *
   * @return why the others were not
   */
  Map<MimeMessage, Failure> deliver(List<MimeMessage> messages);

  /**
   * Why a message was not taken over.
   *
   * @param kind what to do about it
   * @param detail the technical reason
   */
  record Failure(Kind kind, String detail) {

    enum Kind {
      /** The server cannot be reached or lets nobody in: other messages need not try now. */
      UNREACHABLE,
      /** Later it may work. */
      PUT_OFF,
      /** It will never work: the address is wrong. */
      REFUSED
    }
  }
}

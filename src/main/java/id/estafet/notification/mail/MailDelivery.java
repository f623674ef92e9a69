package id.estafet.notification.mail;

import static id.estafet.platform.text.Texts.text;

import id.estafet.notification.mail.MailTransport.Failure;
import id.estafet.notification.mail.MailTransport.Failure.Kind;
import id.estafet.school.People;
import id.estafet.school.Person;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Sends what the queue hands out; sending itself happens outside of any transaction. */
@Service
class MailDelivery {

  private static final int ERROR_LENGTH = 500;

  private final MailQueue queue;
  private final MailRows rows;
  private final People people;
  private final LetterWriter letters;
  private final EnvelopeWriter envelopes;
  private final MailTransport transport;
  private final Clock clock;

  MailDelivery(
      MailQueue queue,
      MailRows rows,
      People people,
      LetterWriter letters,
      EnvelopeWriter envelopes,
      MailTransport transport,
      Clock clock) {
    this.queue = queue;
    this.rows = rows;
    this.people = people;
    this.letters = letters;
    this.envelopes = envelopes;
    this.transport = transport;
    this.clock = clock;
  }

  /** Sends some mails; false when none is due or the server cannot be reached. */
  boolean sendSome() {
    List<Mail> claimed = queue.claim();
    if (claimed.isEmpty()) {
      return false;
    }
    Map<String, Person> known =
        people.findAll(claimed.stream().map(Mail::personId).distinct().toList());
    Map<UUID, List<Told>> contents = rows.contentsOf(claimed.stream().map(Mail::id).toList());
    List<Attempt> attempts = new ArrayList<>();
    Map<MimeMessage, Sending> messages = new LinkedHashMap<>();
    for (Mail mail : claimed) {
      Person person = known.get(mail.personId());
      if (person == null || person.email() == null) {
        attempts.add(withoutAddress(mail));
      } else {
        try {
          Letter letter = letters.write(mail, person.fullName(), contents.get(mail.id()));
          messages.put(
              envelopes.write(mail, person.email(), letter), new Sending(mail, person.email()));
        } catch (MessagingException e) {
          Failure failure = new Failure(Kind.REFUSED, String.valueOf(e.getMessage()));
          attempts.add(failed(new Sending(mail, person.email()), failure));
        }
      }
    }
    Map<MimeMessage, Failure> failures = deliver(messages.keySet());
    messages.forEach(
        (message, sending) -> {
          Failure failure = failures.get(message);
          attempts.add(failure == null ? sent(sending) : failed(sending, failure));
        });
    queue.book(attempts);
    return failures.values().stream().noneMatch(failure -> failure.kind() == Kind.UNREACHABLE);
  }

  /** A mail on its way to an address. */
  private record Sending(Mail mail, String address) {}

  private Map<MimeMessage, Failure> deliver(Set<MimeMessage> messages) {
    return messages.isEmpty() ? Map.of() : transport.deliver(List.copyOf(messages));
  }

  private Attempt sent(Sending sending) {
    return new Attempt(
        sending.mail().id(), MailState.SENT, sending.address(), null, null, clock.instant());
  }

  private static Attempt withoutAddress(Mail mail) {
    return new Attempt(
        mail.id(), MailState.NO_ADDRESS, null, null, text("notification.mail.noAddress"), null);
  }

  private Attempt failed(Sending sending, Failure failure) {
    String words = text("notification.mail.failure." + failure.kind().name(), failure.detail());
    String error = words.length() <= ERROR_LENGTH ? words : words.substring(0, ERROR_LENGTH);
    Instant next =
        failure.kind() == Kind.REFUSED
            ? null
            : BackOff.after(sending.mail().attempts()).map(clock.instant()::plus).orElse(null);
    MailState state = next == null ? MailState.FAILED : MailState.WAITING;
    return new Attempt(sending.mail().id(), state, sending.address(), next, error, null);
  }
}

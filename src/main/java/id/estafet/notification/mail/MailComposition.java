package id.estafet.notification.mail;

import static id.estafet.platform.text.Texts.text;

import id.estafet.notification.mail.OutboxRows.PersonDay;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Duties;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns notices into mails: all that is due for a person on one day goes into one mail (decision
 * 10). Whoever holds no duty any more gets none; the notices stay where they can be read.
 */
@Service
class MailComposition {

  private static final int PEOPLE = 200;
  private static final int SUBJECT_LENGTH = 200;

  private final OutboxRows outbox;
  private final Duties duties;
  private final Clock clock;

  MailComposition(OutboxRows outbox, Duties duties, Clock clock) {
    this.outbox = outbox;
    this.duties = duties;
    this.clock = clock;
  }

  /** Composes for some people, in one transaction; false when nobody is left. */
  @Transactional
  public boolean composeSome() {
    Instant now = clock.instant();
    List<String> people = outbox.peopleWaiting(now, PEOPLE);
    if (people.isEmpty()) {
      return false;
    }
    List<WaitingNotice> waiting = outbox.lockWaiting(people, now);
    if (!waiting.isEmpty()) {
      compose(people, waiting, now);
    }
    return true;
  }

  private void compose(List<String> people, List<WaitingNotice> waiting, Instant now) {
    Set<String> onDuty = duties.holdingAny(people, ProgrammeTime.today(clock));
    Map<PersonDay, Integer> numbers = outbox.mailsSince(people, waiting.get(0).day());
    List<Mail> mails = new ArrayList<>();
    Map<UUID, UUID> mailByNotice = new HashMap<>();
    byPersonAndDay(waiting)
        .forEach(
            (addressee, notices) -> {
              UUID mail = null;
              if (onDuty.contains(addressee.personId())) {
                mail = UUID.randomUUID();
                mails.add(
                    waitingMail(mail, addressee, numbers.getOrDefault(addressee, 0), notices, now));
              }
              for (WaitingNotice notice : notices) {
                mailByNotice.put(notice.id(), mail);
              }
            });
    outbox.insert(mails);
    outbox.take(mailByNotice);
  }

  private static Map<PersonDay, List<WaitingNotice>> byPersonAndDay(List<WaitingNotice> waiting) {
    return waiting.stream()
        .collect(
            Collectors.groupingBy(
                notice -> new PersonDay(notice.personId(), notice.day()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static Mail waitingMail(
      UUID id, PersonDay addressee, int number, List<WaitingNotice> notices, Instant now) {
    return new Mail(
        id,
        addressee.personId(),
        addressee.day(),
        number,
        subject(addressee, notices),
        MailState.WAITING,
        null,
        0,
        now,
        null,
        now,
        null);
  }

  /** What a mail is about must be seen without opening it. */
  private static String subject(PersonDay addressee, List<WaitingNotice> notices) {
    String first = notices.get(0).subject();
    String subject =
        notices.size() == 1 ? first : text("notification.mail.subject", first, notices.size() - 1);
    return subject.length() <= SUBJECT_LENGTH
        ? subject
        : text(
            "notification.mail.subjectOfDay", notices.size(), ProgrammeTime.date(addressee.day()));
  }
}

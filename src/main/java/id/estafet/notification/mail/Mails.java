package id.estafet.notification.mail;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.NotFound;
import id.estafet.school.People;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What left or is to leave the house, for administrators (anchor L: visible when failing). */
@Service
@Transactional(readOnly = true)
public class Mails {

  private static final int PAGE = 50;

  /** Nobody leafs further; counting stops there. */
  private static final int COUNTED = 1000;

  private final MailRows rows;
  private final People people;
  private final LetterWriter letters;
  private final Clock clock;

  Mails(MailRows rows, People people, LetterWriter letters, Clock clock) {
    this.rows = rows;
    this.people = people;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * Some mails, the newest first.
   *
   * @param names by login
   * @param total capped at 1000
   */
  public record Page(List<Mail> mails, Map<String, String> names, int total, int pageSize) {}

  /** A page of the mails looked for, from 0. */
  public Page page(MailSearch search, int page) {
    int from = Math.min(Math.max(page, 0), COUNTED / PAGE - 1) * PAGE;
    List<Mail> mails = rows.newest(search, from, PAGE);
    return new Page(mails, names(mails), rows.count(search, COUNTED), PAGE);
  }

  /** One mail. */
  public Mail get(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(text("notification.mail.notFound")));
  }

  /** What the person reads in it. */
  public Letter letter(Mail mail) {
    return letters.write(
        mail,
        names(List.of(mail)).get(mail.personId()),
        rows.contentsOf(List.of(mail.id())).getOrDefault(mail.id(), List.of()));
  }

  /** The name of the person, or the login if nothing else is known. */
  public Map<String, String> names(List<Mail> mails) {
    return people.names(mails.stream().map(Mail::personId).distinct().toList());
  }

  /**
   * Puts a mail back to the front of the queue.
   *
   * @throws Conflict if it was sent or is being sent
   */
  @Transactional
  public void tryAgain(UUID id) {
    get(id);
    if (!rows.tryAgain(id, clock.instant())) {
      throw new Conflict(text("notification.mail.alreadySent"));
    }
  }

  /** How many mails are in some states, counted up to the same limit. */
  int count(MailState state) {
    return rows.count(MailSearch.of(state, null), COUNTED);
  }
}

package id.estafet.notification;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.security.CurrentUser;
import id.estafet.platform.text.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what they need to know, once (section 7, reminders): in the application at once, by
 * mail with all else of the day.
 */
@Service
@Transactional
public class Notices {

  private static final int RECEIVERS_PER_STATEMENT = 200;
  private static final int SUBJECT_LENGTH = 200;
  private static final int BODY_LENGTH = 2000;
  private static final int SHOWN = 100;

  private final NoticeRows rows;
  private final Clock clock;

  Notices(NoticeRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Sends a notice to one person; see {@link #send(String, Collection, String, String, String,
   * String)}.
   */
  public void send(
      String key, String personId, String kind, String subject, String body, String link) {
    send(key, List.of(personId), kind, subject, body, link);
  }

  /**
   * Sends a notice to everyone named, but not to the one who acted, for they know. Sending the same
   * key again reaches only those it has not reached before, so a repeated timer does no harm.
   *
   * @param key natural key of what is told, such as {@code report.overdue:99000001:2023:1:day+1}
   * @param kind what it is about, for grouping
   * @param link where to go; may be null
   */
  public void send(
      String key,
      Collection<String> personIds,
      String kind,
      String subject,
      String body,
      String link) {
    Instant now = clock.instant();
    tell(personIds, content(key, kind, subject, body, link, now, MorningMail.after(now)));
  }

  /**
   * Like {@link #send(String, Collection, String, String, String, String)}, but its mail does not
   * wait for the morning: a report came back, something planned for tomorrow has changed.
   */
  public void sendAtOnce(
      String key,
      Collection<String> personIds,
      String kind,
      String subject,
      String body,
      String link) {
    Instant now = clock.instant();
    tell(personIds, content(key, kind, subject, body, link, now, now));
  }

  private void tell(Collection<String> personIds, NoticeRows.Content content) {
    String actor = CurrentUser.id().orElse(null);
    List<String> receivers =
        personIds.stream().distinct().filter(person -> !person.equals(actor)).toList();
    for (int from = 0; from < receivers.size(); from += RECEIVERS_PER_STATEMENT) {
      int to = Math.min(from + RECEIVERS_PER_STATEMENT, receivers.size());
      rows.insertMissing(receivers.subList(from, to), content);
    }
  }

  /** The newest notices of a person, newest first, at most 100. */
  @Transactional(readOnly = true)
  public List<Notice> ofPerson(String personId) {
    return rows.newestOf(personId, SHOWN);
  }

  /** How many notices a person has not read, at most 100. */
  @Transactional(readOnly = true)
  public int unreadOf(String personId) {
    return rows.unreadOf(personId, SHOWN);
  }

  /** Notes that a person has read all notices. */
  public void markAllRead(String personId) {
    rows.markAllRead(personId, clock.instant());
  }

  /**
   * Notes that a person has read a notice; reading it again changes nothing.
   *
   * @throws NotFound if the person has no such notice, another person's included
   */
  public void markRead(UUID id, String personId) {
    if (!rows.markRead(id, personId, clock.instant())) {
      throw new NotFound(text("notification.notFound"));
    }
  }

  private static NoticeRows.Content content(
      String key,
      String kind,
      String subject,
      String body,
      String link,
      Instant at,
      Instant mailAt) {
    return new NoticeRows.Content(
        key, kind, shorten(subject, SUBJECT_LENGTH), shorten(body, BODY_LENGTH), link, at, mailAt);
  }

  /** A long name of a school must not stop the work that the notice is about. */
  private static String shorten(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}

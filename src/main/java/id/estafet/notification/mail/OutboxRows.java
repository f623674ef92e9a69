package id.estafet.notification.mail;

import static id.estafet.platform.time.StoredMoments.moment;
import static id.estafet.platform.time.StoredMoments.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices on their way into mails. */
@Repository
class OutboxRows {

  /** A person and a day. */
  record PersonDay(String personId, LocalDate day) {}

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  OutboxRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Some of those for whom notices are due. */
  List<String> peopleWaiting(Instant now, int limit) {
    return jdbc.sql(
            """
            select distinct person_id from notice where mail_at <= :now
             order by person_id fetch first %d rows only
            """
                .formatted(limit))
        .param("now", utc(now))
        .query(String.class)
        .list();
  }

  /** All that is due for these people, in the order told, locked: another node waits. */
  List<WaitingNotice> lockWaiting(Collection<String> people, Instant now) {
    return jdbc.sql(
            """
            select id, person_id, subject, mail_at from notice
             where person_id in (:people) and mail_at <= :now
             order by mail_at, created_at, id
               for update
            """)
        .param("people", people)
        .param("now", utc(now))
        .query(
            (row, number) ->
                new WaitingNotice(
                    row.getObject("id", UUID.class),
                    row.getString("person_id"),
                    row.getString("subject"),
                    moment(row, "mail_at")))
        .list();
  }

  /** How many mails these people have for the days since one; days without any are missing. */
  Map<PersonDay, Integer> mailsSince(Collection<String> people, LocalDate day) {
    Map<PersonDay, Integer> found = new HashMap<>();
    jdbc.sql(
            """
            select person_id, mail_day, count(*) as mails from mail
             where person_id in (:people) and mail_day >= :day
             group by person_id, mail_day
            """)
        .param("people", people)
        .param("day", day)
        .query(
            row -> {
              found.put(
                  new PersonDay(
                      row.getString("person_id"), row.getObject("mail_day", LocalDate.class)),
                  row.getInt("mails"));
            });
    return found;
  }

  void insert(List<Mail> mails) {
    batches.batchUpdate(
        """
        insert into mail (id, person_id, mail_day, mail_number, subject, state, attempts,
                          next_attempt_at, created_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        mails.stream()
            .map(
                mail ->
                    new Object[] {
                      mail.id(),
                      mail.personId(),
                      mail.day(),
                      mail.number(),
                      mail.subject(),
                      mail.state().name(),
                      mail.attempts(),
                      utc(mail.nextAttemptAt()),
                      utc(mail.createdAt())
                    })
            .toList());
  }

  /** Takes notices out of the outbox: into the mail named, or into none. */
  void take(Map<UUID, UUID> mailByNotice) {
    batches.batchUpdate(
        "update notice set mail_id = cast(? as uuid), mail_at = null where id = ?",
        mailByNotice.entrySet().stream()
            .map(entry -> new Object[] {entry.getValue(), entry.getKey()})
            .toList());
  }
}

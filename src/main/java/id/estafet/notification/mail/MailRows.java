package id.estafet.notification.mail;

import static id.estafet.platform.time.StoredMoments.moment;
import static id.estafet.platform.time.StoredMoments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of table mail. */
@Repository
class MailRows {

  private static final String SELECT =
      """
      select id, person_id, mail_day, mail_number, subject, state, address, attempts,
             next_attempt_at, last_error, created_at, sent_at
        from mail
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  MailRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Some mails whose time has come, locked; those that another node is claiming are left out. */
  List<UUID> lockDue(Instant now, int limit) {
    return jdbc.sql(
            """
            select id from mail
             where state in ('WAITING', 'SENDING') and next_attempt_at <= :now
             order by next_attempt_at, id
             fetch first %d rows only
               for update skip locked
            """
                .formatted(limit))
        .param("now", utc(now))
        .query(UUID.class)
        .list();
  }

  void claim(Collection<UUID> ids, Instant until) {
    jdbc.sql(
            """
            update mail set state = 'SENDING', attempts = attempts + 1, next_attempt_at = :until
             where id in (:ids)
            """)
        .param("ids", ids)
        .param("until", utc(until))
        .update();
  }

  void book(List<Attempt> attempts) {
    batches.batchUpdate(
        """
        update mail
           set state = ?, address = ?, next_attempt_at = cast(? as timestamp with time zone),
               last_error = ?, sent_at = cast(? as timestamp with time zone)
         where id = ? and state = 'SENDING'
        """,
        attempts.stream()
            .map(
                attempt ->
                    new Object[] {
                      attempt.state().name(),
                      attempt.address(),
                      utc(attempt.nextAttemptAt()),
                      attempt.error(),
                      utc(attempt.sentAt()),
                      attempt.mail()
                    })
            .toList());
  }

  /** Puts a mail back to the front of the queue, unless it was sent or is being sent. */
  boolean tryAgain(UUID id, Instant now) {
    return jdbc.sql(
                """
                update mail
                   set state = 'WAITING', attempts = 0, next_attempt_at = :now, last_error = null
                 where id = :id and state in ('WAITING', 'FAILED', 'NO_ADDRESS')
                """)
            .param("id", id)
            .param("now", utc(now))
            .update()
        > 0;
  }

  List<Mail> all(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(SELECT + " where id in (:ids) order by created_at, id")
            .param("ids", ids)
            .query(MailRows::read)
            .list();
  }

  Optional<Mail> find(UUID id) {
    return jdbc.sql(SELECT + " where id = :id").param("id", id).query(MailRows::read).optional();
  }

  /** The newest of the mails looked for. */
  List<Mail> newest(MailSearch search, int offset, int limit) {
    return jdbc.sql(
            SELECT
                + search.condition()
                + " order by created_at desc, id offset %d rows fetch next %d rows only"
                    .formatted(offset, limit))
        .params(search.parameters())
        .query(MailRows::read)
        .list();
  }

  /** How many mails are looked for, counted up to a limit. */
  int count(MailSearch search, int limit) {
    return jdbc.sql(
            "select count(*) from (select 1 from mail %s fetch first %d rows only) counted"
                .formatted(search.condition(), limit))
        .params(search.parameters())
        .query(Integer.class)
        .single();
  }

  /** What stands in some mails, in the order told. */
  Map<UUID, List<Told>> contentsOf(Collection<UUID> mails) {
    return mails.isEmpty()
        ? Map.of()
        : jdbc
            .sql(
                """
                select mail_id, subject, body, link
                  from notice where mail_id in (:mails) order by created_at, id
                """)
            .param("mails", mails)
            .query(Told.class)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Told::mailId));
  }

  private static Mail read(ResultSet row, int number) throws SQLException {
    return new Mail(
        row.getObject("id", UUID.class),
        row.getString("person_id"),
        row.getObject("mail_day", LocalDate.class),
        row.getInt("mail_number"),
        row.getString("subject"),
        MailState.valueOf(row.getString("state")),
        row.getString("address"),
        row.getInt("attempts"),
        moment(row, "next_attempt_at"),
        row.getString("last_error"),
        moment(row, "created_at"),
        moment(row, "sent_at"));
  }
}

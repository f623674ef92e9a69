package id.estafet.notification;

import static id.estafet.platform.time.StoredMoments.moment;
import static id.estafet.platform.time.StoredMoments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of table notice. */
@Repository
class NoticeRows {

  /**
   * What all receivers of one notice share.
   *
   * @param mailAt when it goes out by mail
   */
  record Content(
      String key,
      String kind,
      String subject,
      String body,
      String link,
      Instant at,
      Instant mailAt) {}

  private final JdbcTemplate jdbc;

  NoticeRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Inserts the rows that are missing, in one statement. It asks before it inserts, because a
   * violated constraint would end the caller's transaction on PostgreSQL; the casts are for H2,
   * which cannot guess the type of a selected parameter.
   */
  void insertMissing(List<String> people, Content content) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(content.key());
    arguments.add(content.kind());
    arguments.add(content.subject());
    arguments.add(content.body());
    arguments.add(content.link());
    arguments.add(utc(content.at()));
    arguments.add(utc(content.mailAt()));
    for (String person : people) {
      arguments.add(UUID.randomUUID());
      arguments.add(person);
    }
    arguments.add(content.key());
    jdbc.update(
        """
        insert into notice (id, person_id, notice_key, kind, subject, body, link, created_at,
                            mail_at)
        select receiver.id, receiver.person_id, cast(? as varchar(200)), cast(? as varchar(50)),
               cast(? as varchar(200)), cast(? as varchar(2000)), cast(? as varchar(500)),
               cast(? as timestamp with time zone), cast(? as timestamp with time zone)
          from (values %s) as receiver (id, person_id)
         where not exists (select 1 from notice
                            where notice_key = ? and notice.person_id = receiver.person_id)
        """
            .formatted(
                String.join(
                    ", ",
                    Collections.nCopies(
                        people.size(), "(cast(? as uuid), cast(? as varchar(64)))"))),
        arguments.toArray());
  }

  List<Notice> newestOf(String person, int limit) {
    return jdbc.query(
        """
        select id, person_id, kind, subject, body, link, created_at, read_at
          from notice
         where person_id = ?
         order by created_at desc, id
         fetch first %d rows only
        """
            .formatted(limit),
        NoticeRows::map,
        person);
  }

  int unreadOf(String person, int limit) {
    return jdbc.queryForObject(
        """
        select count(*)
          from (select 1 from notice where person_id = ? and read_at is null
                 fetch first %d rows only) unread
        """
            .formatted(limit),
        Integer.class,
        person);
  }

  void markAllRead(String person, Instant at) {
    jdbc.update(
        "update notice set read_at = ? where person_id = ? and read_at is null", utc(at), person);
  }

  /** Notes the first reading only; answers whether the person has such a notice. */
  boolean markRead(UUID id, String person, Instant at) {
    return jdbc.update(
            """
            update notice set read_at = coalesce(read_at, cast(? as timestamp with time zone))
             where id = ? and person_id = ?
            """,
            utc(at),
            id,
            person)
        > 0;
  }

  private static Notice map(ResultSet row, int number) throws SQLException {
    return new Notice(
        row.getObject("id", UUID.class),
        row.getString("person_id"),
        row.getString("kind"),
        row.getString("subject"),
        row.getString("body"),
        row.getString("link"),
        moment(row, "created_at"),
        moment(row, "read_at"));
  }
}

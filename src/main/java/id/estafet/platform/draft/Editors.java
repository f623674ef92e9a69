package id.estafet.platform.draft;

import static id.estafet.platform.time.StoredMoments.utc;

import id.estafet.platform.time.DayBegan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has the form of a task before her: known in the database, because there are several nodes.
 */
@Component
class Editors {

  /** A page that is looked at asks every half minute. */
  private static final Duration HEARD_OF = Duration.ofSeconds(45);

  private final JdbcClient jdbc;
  private final Clock clock;

  Editors(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Notes that a person is there, and tells the logins of the others. */
  List<String> othersBeside(String personId, String taskId) {
    Instant now = clock.instant();
    note(taskId, personId, utc(now));
    return jdbc.sql(
            """
            select person_id from task_editor
            where task_id = ? and person_id <> ? and seen_at between ? and ? order by person_id
            """)
        .params(taskId, personId, utc(now.minus(HEARD_OF)), utc(now))
        .query(String.class)
        .list();
  }

  /** Nobody needs to know later who had which form open when. */
  @EventListener
  void forgetWhoHasLeft(DayBegan day) {
    jdbc.sql("delete from task_editor where seen_at < ?")
        .param(utc(clock.instant().minus(HEARD_OF)))
        .update();
  }

  private void note(String taskId, String personId, OffsetDateTime now) {
    if (update(taskId, personId, now) == 0) {
      try {
        jdbc.sql("insert into task_editor (task_id, person_id, seen_at) values (?, ?, ?)")
            .params(taskId, personId, now)
            .update();
      } catch (DuplicateKeyException sameSecond) {
        update(taskId, personId, now);
      }
    }
  }

  private int update(String taskId, String personId, OffsetDateTime now) {
    return jdbc.sql("update task_editor set seen_at = ? where task_id = ? and person_id = ?")
        .params(now, taskId, personId)
        .update();
  }
}

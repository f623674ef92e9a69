package id.estafet.platform.draft;

import static id.estafet.platform.time.StoredMoments.utc;

import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The drafts in the database, one for each open task. Every act is a single statement, so that of
 * two writers who start from the same version one finds nothing to change.
 */
@Repository
class StoredDrafts {

  private final JdbcClient jdbc;

  StoredDrafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredDraft> find(String taskId) {
    return jdbc.sql("select version, content, saved_by, saved_at from task_draft where task_id = ?")
        .param(taskId)
        .query(StoredDraft.class)
        .optional();
  }

  /**
   * Puts a content in place of the version that its writer has seen.
   *
   * @param version 0 when there was none
   * @param content null to begin anew: the count goes on, so that no version comes twice
   * @return false if there is another version by now
   */
  boolean replace(String taskId, int version, String content, String personId, Instant now) {
    return version == 0
        ? insert(taskId, content, personId, now)
        : update(taskId, version, content, personId, now);
  }

  private boolean insert(String taskId, String content, String personId, Instant now) {
    try {
      jdbc.sql(
              """
              insert into task_draft (task_id, version, content, saved_by, saved_at)
              values (?, 1, ?, ?, ?)
              """)
          .params(taskId, content, personId, utc(now))
          .update();
      return true;
    } catch (DuplicateKeyException overtaken) {
      return false;
    }
  }

  private boolean update(String taskId, int version, String content, String personId, Instant now) {
    return jdbc.sql(
                """
                update task_draft set version = version + 1, content = ?, saved_by = ?, saved_at = ?
                where task_id = ? and version = ?
                """)
            .params(content, personId, utc(now), taskId, version)
            .update()
        == 1;
  }
}

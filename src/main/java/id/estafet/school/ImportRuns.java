package id.estafet.school;

import static id.estafet.platform.time.StoredMoments.moment;
import static id.estafet.platform.time.StoredMoments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of table import_run: every node sees how far a run has come, and whether it lives. */
@Repository
class ImportRuns {

  private static final String SELECT =
      """
      select id, kind, file_name, sha256, status, skip_wrong, line_count, lines_done, lines_new,
        lines_changed, lines_unchanged, lines_wrong, uploaded_by, uploaded_at, applied_at
      from import_run
      """;

  private final JdbcClient jdbc;

  ImportRuns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ImportRun run, byte[] content) {
    jdbc.sql(
            """
            insert into import_run (id, kind, file_name, sha256, content, status, skip_wrong,
              line_count, lines_done, lines_new, lines_changed, lines_unchanged, lines_wrong,
              uploaded_by, uploaded_at, alive_at)
            values (:id, :kind, :fileName, :sha256, :content, :status, false,
              :lines, 0, 0, 0, 0, 0, :uploadedBy, :uploadedAt, current_timestamp)
            """)
        .param("id", run.id())
        .param("kind", run.kind())
        .param("fileName", run.fileName())
        .param("sha256", run.sha256())
        .param("content", content)
        .param("status", run.status().name())
        .param("lines", run.lines())
        .param("uploadedBy", run.uploadedBy())
        .param("uploadedAt", utc(run.uploadedAt()))
        .update();
  }

  Optional<ImportRun> find(UUID id) {
    return jdbc.sql(SELECT + " where id = :id").param("id", id).query(ImportRuns::read).optional();
  }

  List<ImportRun> newest(int most) {
    return jdbc.sql(
            SELECT + " order by uploaded_at desc, id fetch first %d rows only".formatted(most))
        .query(ImportRuns::read)
        .list();
  }

  /** When the same content was stored last, by whatever upload. */
  Optional<Instant> lastApplied(String kind, String sha256) {
    return jdbc.sql(
            SELECT
                + """
                 where kind = :kind and sha256 = :sha256 and status = 'APPLIED'
                order by applied_at desc fetch first 1 rows only
                """)
        .param("kind", kind)
        .param("sha256", sha256)
        .query(ImportRuns::read)
        .optional()
        .map(ImportRun::appliedAt);
  }

  /** The file itself; empty once it is stored. */
  Optional<byte[]> content(UUID id) {
    return jdbc.sql("select content from import_run where id = :id and content is not null")
        .param("id", id)
        .query(byte[].class)
        .optional();
  }

  /** Begins to check, unless something is under way with the run or it is at its end. */
  boolean beginChecking(UUID id) {
    return jdbc.sql(
                """
            update import_run set status = 'CHECKING', lines_done = 0, alive_at = current_timestamp
            where id = :id and status in ('CHECKED', 'INTERRUPTED', 'FAILED')
            """)
            .param("id", id)
            .update()
        > 0;
  }

  /**
   * Begins to store what was checked.
   *
   * @throws DuplicateKeyException if another file is being stored, on this node or another
   */
  boolean beginApplying(UUID id, boolean skipWrong) {
    return jdbc.sql(
                """
            update import_run set status = 'APPLYING', apply_slot = 1, skip_wrong = :skipWrong,
              lines_done = 0, alive_at = current_timestamp
            where id = :id and status = 'CHECKED'
            """)
            .param("id", id)
            .param("skipWrong", skipWrong)
            .update()
        > 0;
  }

  /** Shows how far a run has come, and that its node lives. */
  void alive(UUID id, int done) {
    jdbc.sql(
            """
            update import_run set lines_done = :done, alive_at = current_timestamp
            where id = :id and status in ('CHECKING', 'APPLYING')
            """)
        .param("id", id)
        .param("done", done)
        .update();
  }

  /** Lets go of runs whose node has been silent for a minute; what they stored is rolled back. */
  void releaseSilent() {
    jdbc.sql(
            """
            update import_run set status = 'INTERRUPTED', apply_slot = null
            where status in ('CHECKING', 'APPLYING')
              and alive_at < current_timestamp - interval '1' minute
            """)
        .update();
  }

  /** Ends what a run is doing without a result. */
  void breakOff(UUID id, ImportStatus status) {
    jdbc.sql(
            """
            update import_run set status = :status, apply_slot = null
            where id = :id and status in ('CHECKING', 'APPLYING')
            """)
        .param("status", status.name())
        .param("id", id)
        .update();
  }

  /** Notes the result of a check; answers whether the run was still being worked on. */
  boolean checked(UUID id, ImportTally tally) {
    return end(id, tally, "status = 'CHECKED'", Optional.empty());
  }

  /** Notes that a file is stored, and drops its content; answers as {@link #checked} does. */
  boolean applied(UUID id, ImportTally tally, Instant at) {
    return end(id, tally, "status = 'APPLIED', applied_at = :at, content = null", Optional.of(at));
  }

  void removeOlderThan(Instant uploaded) {
    jdbc.sql(
            """
            delete from import_run
            where uploaded_at < :uploaded and status not in ('CHECKING', 'APPLYING', 'APPLIED')
            """)
        .param("uploaded", utc(uploaded))
        .update();
  }

  private boolean end(UUID id, ImportTally tally, String change, Optional<Instant> at) {
    JdbcClient.StatementSpec update =
        jdbc.sql(
                """
                update import_run set %s, apply_slot = null, lines_done = line_count,
                  lines_new = :added, lines_changed = :changed, lines_unchanged = :unchanged,
                  lines_wrong = :wrong
                where id = :id and status in ('CHECKING', 'APPLYING')
                """
                    .formatted(change))
            .param("id", id)
            .param("added", tally.of(Outcome.NEW))
            .param("changed", tally.of(Outcome.CHANGED))
            .param("unchanged", tally.of(Outcome.UNCHANGED))
            .param("wrong", tally.of(Outcome.WRONG));
    at.ifPresent(moment -> update.param("at", utc(moment)));
    return update.update() > 0;
  }

  private static ImportRun read(ResultSet row, int number) throws SQLException {
    return new ImportRun(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getString("file_name"),
        row.getString("sha256"),
        ImportStatus.valueOf(row.getString("status")),
        row.getBoolean("skip_wrong"),
        row.getInt("line_count"),
        row.getInt("lines_done"),
        row.getInt("lines_new"),
        row.getInt("lines_changed"),
        row.getInt("lines_unchanged"),
        row.getInt("lines_wrong"),
        row.getString("uploaded_by"),
        moment(row, "uploaded_at"),
        moment(row, "applied_at"));
  }
}

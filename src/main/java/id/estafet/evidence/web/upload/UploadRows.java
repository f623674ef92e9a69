package id.estafet.evidence.web.upload;

import static id.estafet.platform.time.StoredMoments.moment;
import static id.estafet.platform.time.StoredMoments.utc;

import id.estafet.evidence.AttachmentKind;
import id.estafet.evidence.SentFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of table upload. */
@Repository
class UploadRows {

  private static final int NAME_LENGTH = 255;
  private static final int PROBLEM_LENGTH = 500;

  private final JdbcClient jdbc;

  UploadRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID id, SentFile file, long length, Instant at) {
    jdbc.sql(
            """
            insert into upload (id, session_key, kind, file_name, length, created_by, created_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            file.sessionKey(),
            file.kind().name(),
            shortened(file.name(), NAME_LENGTH),
            length,
            file.by(),
            utc(at))
        .update();
  }

  /** An upload of this person; those of others are unknown. */
  Optional<Upload> find(UUID id, String by) {
    return jdbc.sql(
            """
            select id, session_key, kind, file_name, length, created_by, ended_at, attachment_id,
                   problem
              from upload where id = ? and created_by = ?
            """)
        .params(id, by)
        .query(UploadRows::map)
        .optional();
  }

  /** What a person has begun and not ended, the newest first. */
  List<UUID> onTheirWay(String by) {
    return jdbc.sql(
            """
            select id from upload where created_by = ? and ended_at is null
             order by created_at desc, id
            """)
        .param(by)
        .query(UUID.class)
        .list();
  }

  List<UUID> onTheirWay() {
    return jdbc.sql("select id from upload where ended_at is null").query(UUID.class).list();
  }

  void becameAttachment(UUID id, UUID attachment, Instant at) {
    jdbc.sql("update upload set ended_at = ?, attachment_id = ? where id = ?")
        .params(utc(at), attachment, id)
        .update();
  }

  void refused(UUID id, String problem, Instant at) {
    jdbc.sql("update upload set ended_at = ?, problem = ? where id = ?")
        .params(utc(at), shortened(problem, PROBLEM_LENGTH), id)
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from upload where id = ?").param(id).update();
  }

  void deleteEndedBefore(Instant moment) {
    jdbc.sql("delete from upload where ended_at < ?").param(utc(moment)).update();
  }

  private static Upload map(ResultSet row, int number) throws SQLException {
    return new Upload(
        row.getObject("id", UUID.class),
        new SentFile(
            row.getString("session_key"),
            AttachmentKind.valueOf(row.getString("kind")),
            row.getString("file_name"),
            row.getString("created_by")),
        row.getLong("length"),
        moment(row, "ended_at"),
        row.getObject("attachment_id", UUID.class),
        row.getString("problem"));
  }

  /** From the front, for the end of a file's name tells more. */
  private static String shortened(String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(text.length() - length);
  }
}

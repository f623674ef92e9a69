package id.estafet.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of table attachment. */
@Repository
class AttachmentRows {

  private static final String SELECT =
      """
      select id, session_key, npsn, kind, file_name, content_type, file_size, sha256, link,
             description, uploaded_by, uploaded_at
        from attachment
      """;

  private final JdbcTemplate jdbc;

  AttachmentRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Attachment attachment) {
    jdbc.update(
        """
        insert into attachment (id, session_key, npsn, kind, file_name, content_type, file_size,
                                sha256, link, description, uploaded_by, uploaded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        attachment.id(),
        attachment.sessionKey(),
        attachment.npsn(),
        attachment.kind().name(),
        attachment.fileName(),
        attachment.contentType(),
        attachment.size(),
        attachment.sha256(),
        attachment.link(),
        attachment.description(),
        attachment.uploadedBy(),
        OffsetDateTime.ofInstant(attachment.uploadedAt(), ZoneOffset.UTC));
  }

  Optional<Attachment> byId(UUID id) {
    return jdbc.query(SELECT + "where id = ?", AttachmentRows::map, id).stream().findFirst();
  }

  List<Attachment> bySession(String sessionKey) {
    return jdbc.query(
        SELECT + "where session_key = ? order by uploaded_at, id", AttachmentRows::map, sessionKey);
  }

  private static Attachment map(ResultSet row, int number) throws SQLException {
    return new Attachment(
        row.getObject("id", UUID.class),
        row.getString("session_key"),
        row.getString("npsn"),
        AttachmentKind.valueOf(row.getString("kind")),
        row.getString("file_name"),
        row.getString("content_type"),
        row.getObject("file_size", Long.class),
        row.getString("sha256"),
        row.getString("link"),
        row.getString("description"),
        row.getString("uploaded_by"),
        momentOf(row));
  }

  private static Instant momentOf(ResultSet row) throws SQLException {
    return row.getObject("uploaded_at", OffsetDateTime.class).toInstant();
  }
}

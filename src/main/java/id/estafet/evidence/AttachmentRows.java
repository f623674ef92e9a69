package id.estafet.evidence;

import static id.estafet.platform.text.Texts.text;
import static id.estafet.platform.time.StoredMoments.moment;
import static id.estafet.platform.time.StoredMoments.utc;

import id.estafet.platform.text.Conflict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of table attachment. */
@Repository
class AttachmentRows {

  private static final String SELECT =
      """
      select a.id, a.session_key, a.npsn, a.kind, a.file_name, a.content_type, a.file_size,
             a.sha256, a.link, a.description, a.previewable, a.uploaded_by, a.uploaded_at
        from attachment a
      """;

  private final JdbcTemplate jdbc;

  AttachmentRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param receivedSha256 hash of the file as it was sent; null for a link
   * @throws Conflict if another request has inserted the same at the same moment
   */
  void insert(Attachment attachment, String receivedSha256) {
    try {
      jdbc.update(
          """
          insert into attachment (id, session_key, npsn, kind, file_name, content_type, file_size,
                                  sha256, link, description, previewable, uploaded_by, uploaded_at,
                                  received_sha256)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
          attachment.previewable(),
          attachment.uploadedBy(),
          utc(attachment.uploadedAt()),
          receivedSha256);
    } catch (DuplicateKeyException overtaken) {
      throw new Conflict(
          text(attachment.hasContent() ? "evidence.file.sentTwice" : "evidence.link.sentTwice"));
    }
  }

  Optional<Attachment> byId(UUID id) {
    return jdbc.query(SELECT + "where a.id = ?", AttachmentRows::map, id).stream().findFirst();
  }

  /** The file that was sent like this; what is kept of a photo may differ from it. */
  Optional<Attachment> bySentFile(String sessionKey, AttachmentKind kind, String receivedSha256) {
    return jdbc
        .query(
            SELECT + "where a.session_key = ? and a.kind = ? and a.received_sha256 = ?",
            AttachmentRows::map,
            sessionKey,
            kind.name(),
            receivedSha256)
        .stream()
        .findFirst();
  }

  /** Takes the row away and notes who did it; false if somebody else has done so already. */
  boolean delete(UUID id, String by, Instant at) {
    jdbc.update(
        """
        insert into deleted_attachment (id, session_key, npsn, kind, file_name, content_type,
                                        file_size, sha256, link, description, uploaded_by,
                                        uploaded_at, deleted_by, deleted_at)
        select id, session_key, npsn, kind, file_name, content_type, file_size, sha256, link,
               description, uploaded_by, uploaded_at,
               cast(? as varchar(64)), cast(? as timestamp with time zone)
          from attachment where id = ?
        """,
        by,
        utc(at),
        id);
    return jdbc.update("delete from attachment where id = ?", id) == 1;
  }

  /** The names of the contents that rows want, of ids between two, both included. */
  Set<String> contentsBetween(UUID first, UUID last) {
    Set<String> names = new HashSet<>();
    jdbc.query(
        "select id, previewable from attachment where link is null and id between ? and ?",
        row -> {
          UUID id = row.getObject("id", UUID.class);
          names.add(id.toString());
          if (row.getBoolean("previewable")) {
            names.add(Attachment.previewNameOf(id));
          }
        },
        first,
        last);
    return names;
  }

  List<Attachment> bySession(String sessionKey) {
    return jdbc.query(
        SELECT + "where a.session_key = ? order by a.uploaded_at, a.id",
        AttachmentRows::map,
        sessionKey);
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
        row.getBoolean("previewable"),
        row.getString("uploaded_by"),
        moment(row, "uploaded_at"));
  }
}

package id.estafet.platform.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments on their way into a statement and out of a row; null for none. */
public final class StoredMoments {

  private StoredMoments() {}

  /** A moment as a parameter: JDBC knows no {@link Instant}. */
  public static OffsetDateTime utc(Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  /** The moment in a column of type {@code timestamp with time zone}. */
  public static Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
    return stored == null ? null : stored.toInstant();
  }
}

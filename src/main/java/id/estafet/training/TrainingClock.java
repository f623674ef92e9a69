package id.estafet.training;

import id.estafet.platform.time.ProgrammeTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A clock that runs like any other, but can be moved. Where it stands is kept in the database, so
 * that the practice year goes on after a restart.
 */
@Component
@Profile("training")
public class TrainingClock extends Clock {

  private final JdbcTemplate jdbc;
  private volatile Duration offset;

  TrainingClock(
      JdbcTemplate jdbc, @Value("${estafet.training.start}") OffsetDateTime startOfPractice) {
    this.jdbc = jdbc;
    this.offset =
        jdbc.queryForList("select offset_seconds from training_clock", Long.class).stream()
            .findFirst()
            .map(Duration::ofSeconds)
            .orElseGet(() -> distanceTo(startOfPractice.toInstant()));
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return ProgrammeTime.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), offset);
  }

  /** How far this clock is from the computer's. */
  public Duration offset() {
    return offset;
  }

  /** Sets the clock without running anything; see {@link TimeTravel} for living through time. */
  public void set(Instant now) {
    offset = distanceTo(now);
  }

  /** Keeps where the clock stands. */
  public void keep() {
    long seconds = offset.toSeconds();
    if (jdbc.update("update training_clock set offset_seconds = ?", seconds) == 0) {
      jdbc.update("insert into training_clock (id, offset_seconds) values (1, ?)", seconds);
    }
  }

  private static Duration distanceTo(Instant now) {
    return Duration.between(Instant.now(), now);
  }
}

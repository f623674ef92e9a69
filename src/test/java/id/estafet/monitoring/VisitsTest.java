package id.estafet.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;

class VisitsTest {

  private static final Instant MORNING = Instant.parse("2023-08-12T00:42:00Z");

  private JdbcClient jdbc;

  @BeforeEach
  void createTable() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V150__create_person_visit.sql"))
        .execute(database);
    jdbc = JdbcClient.create(database);
  }

  @Test
  void remembersTheVisitBefore() {
    visitsAt(MORNING).begin(loginOf("luh"));
    assertThat(visitsAt(MORNING).before("luh")).isEmpty();

    visitsAt(MORNING.plusSeconds(60)).begin(loginOf("luh"));

    assertThat(visitsAt(MORNING).before("luh")).contains(MORNING);
    assertThat(visitsAt(MORNING).before("made")).isEmpty();
  }

  @Test
  void letsBothInWhoSignInForTheFirstTimeAtOnce() {
    // given
    Visits other = visitsAt(MORNING);
    Clock overtaken = new OnSecondReading(() -> other.begin(loginOf("luh")));

    // when
    new Visits(jdbc, overtaken).begin(loginOf("luh"));

    // then
    assertThat(jdbc.sql("select count(*) from person_visit").query(Long.class).single()).isOne();
    assertThat(other.before("luh")).isEmpty();
  }

  private Visits visitsAt(Instant now) {
    return new Visits(jdbc, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static InteractiveAuthenticationSuccessEvent loginOf(String personId) {
    return new InteractiveAuthenticationSuccessEvent(
        new TestingAuthenticationToken(personId, null), VisitsTest.class);
  }

  /** Lets something happen between the look for a visit and the note of it. */
  private static final class OnSecondReading extends Clock {

    private final AtomicInteger readings = new AtomicInteger();
    private final Runnable meanwhile;

    OnSecondReading(Runnable meanwhile) {
      this.meanwhile = meanwhile;
    }

    @Override
    public Instant instant() {
      if (readings.incrementAndGet() == 2) {
        meanwhile.run();
      }
      return MORNING;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}

package id.estafet.monitoring;

import static id.estafet.platform.time.StoredMoments.moment;
import static id.estafet.platform.time.StoredMoments.utc;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers when people sign in: a visit lasts as long as the login, however often they reload. */
@Component
public class Visits {

  private final JdbcClient jdbc;
  private final Clock clock;

  Visits(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Begins a visit with each login on the login page; programs that sign each request visit not.
   * Without a transaction, because PostgreSQL ends one in which a row was refused.
   */
  @EventListener
  public void begin(InteractiveAuthenticationSuccessEvent login) {
    String personId = login.getAuthentication().getName();
    if (shift(personId) == 0) {
      first(personId);
    }
  }

  /** When the visit before the present one began; empty for the first visit. */
  @Transactional(readOnly = true)
  public Optional<Instant> before(String personId) {
    return jdbc.sql("select before_at from person_visit where person_id = :personId")
        .param("personId", personId)
        .query((row, number) -> Optional.ofNullable(moment(row, "before_at")))
        .optional()
        .flatMap(before -> before);
  }

  private int shift(String personId) {
    return jdbc.sql(
            "update person_visit set before_at = began_at, began_at = :now where person_id = :id")
        .param("now", now())
        .param("id", personId)
        .update();
  }

  private void first(String personId) {
    try {
      jdbc.sql("insert into person_visit (person_id, began_at) values (:id, :now)")
          .param("id", personId)
          .param("now", now())
          .update();
    } catch (DuplicateKeyException sameMoment) {
      // The other login has begun the visit.
    }
  }

  private OffsetDateTime now() {
    return utc(clock.instant());
  }
}

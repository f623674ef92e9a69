package id.estafet.school;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which schools a person may see: scope follows from duty everywhere (section 3). */
@Component
public class Scope {

  private final Duties duties;
  private final JdbcClient jdbc;

  Scope(Duties duties, JdbcClient jdbc) {
    this.duties = duties;
    this.jdbc = jdbc;
  }

  /** All that a person reaches on a day, for asking about many schools. */
  public Reach of(String personId, LocalDate on) {
    return Reach.of(duties.heldBy(personId, on));
  }

  /** Whether a person may see a school on a day. */
  public boolean covers(String personId, School school, LocalDate on) {
    return of(personId, on).covers(school);
  }

  /** The NPSNs of all schools that a person may see on a day. */
  public Set<String> npsnsVisibleTo(String personId, LocalDate on) {
    SchoolCondition condition = of(personId, on).condition();
    return new LinkedHashSet<>(
        jdbc.sql(condition.select() + " order by s.npsn")
            .params(condition.parameters())
            .query(String.class)
            .list());
  }
}

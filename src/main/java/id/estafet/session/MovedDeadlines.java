package id.estafet.session;

import id.estafet.calendar.DeadlineMoved;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a deadline exception to the sessions of its place that are not filed yet, or without all
 * their evidence (section 7).
 */
@Component
class MovedDeadlines {

  private final JdbcClient jdbc;
  private final SessionOpening opening;
  private final SessionWorkflow workflow;

  MovedDeadlines(JdbcClient jdbc, SessionOpening opening, SessionWorkflow workflow) {
    this.jdbc = jdbc;
    this.opening = opening;
    this.workflow = workflow;
  }

  @EventListener
  @Transactional
  void on(DeadlineMoved moved) {
    for (String key : unfinished(moved)) {
      workflow.deadlineMoved(opening.refreshDates(SessionKey.parse(key)));
    }
  }

  private List<String> unfinished(DeadlineMoved moved) {
    return jdbc.sql(
            """
            select s.session_key from pmo_session s join school c on c.npsn = s.npsn
            where s.start_year = :year and s.session_number = :number and s.kind <> 'EXTRA'
              and (s.status in ('PLANNED', 'OPEN', 'HELD', 'RETURNED')
                or s.promised_evidence = 'FOLLOWS')
              and :place in (c.npsn, c.regency_code, substring(c.regency_code, 1, 2))
            """)
        .param("year", moved.startYear())
        .param("number", moved.sessionNumber())
        .param("place", moved.place())
        .query(String.class)
        .list();
  }
}

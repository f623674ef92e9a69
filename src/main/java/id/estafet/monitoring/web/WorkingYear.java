package id.estafet.monitoring.web;

import id.estafet.platform.time.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The school year that people work in: the newest that has been opened and has begun. */
@Repository
class WorkingYear {

  private final JdbcClient jdbc;
  private final Clock clock;

  WorkingYear(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** 2023 for 2023/2024; empty before the first year is opened. */
  OptionalInt startYear() {
    LocalDate today = ProgrammeTime.today(clock);
    int begun = today.getYear() - (today.getMonth().compareTo(Month.JULY) < 0 ? 1 : 0);
    return jdbc
        .sql("select start_year from school_year where start_year <= :begun")
        .param("begun", begun)
        .query(Integer.class)
        .list()
        .stream()
        .mapToInt(Integer::intValue)
        .max();
  }
}

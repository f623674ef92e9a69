package id.estafet.calendar;

import static id.estafet.platform.time.StoredMoments.moment;
import static id.estafet.platform.time.StoredMoments.utc;

import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.Texts;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The school years that were opened for the programme. */
@Service
public class SchoolYears {

  /** The programme began in 2021/2022 (section 4.1). */
  private static final int FIRST = 2021;

  private static final int LAST = 2099;

  private final JdbcClient jdbc;
  private final Clock clock;

  SchoolYears(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Opens a school year.
   *
   * @param by login of who opens it
   * @return whether it was opened by this call; false if it was open already
   * @throws InvalidInput if the programme knows no such year, in Indonesian
   */
  @Transactional
  public boolean open(int startYear, String by) {
    if (startYear < FIRST || startYear > LAST) {
      throw new InvalidInput(
          "startYear",
          Texts.text(
              "calendar.year.range",
              String.valueOf(startYear),
              String.valueOf(FIRST),
              String.valueOf(LAST)));
    }
    if (isOpen(new SchoolYear(startYear))) {
      return false;
    }
    jdbc.sql(
            """
            insert into school_year (start_year, opened_by, opened_at)
            values (:startYear, :by, :at)
            """)
        .param("startYear", startYear)
        .param("by", by)
        .param("at", utc(clock.instant()))
        .update();
    return true;
  }

  /** Whether a school year was opened. */
  public boolean isOpen(SchoolYear year) {
    return jdbc.sql("select count(*) from school_year where start_year = :startYear")
            .param("startYear", year.startYear())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** All opened school years, the newest first. */
  public List<OpenedSchoolYear> list() {
    return jdbc.sql("select * from school_year order by start_year desc")
        .query(
            (row, number) ->
                new OpenedSchoolYear(
                    new SchoolYear(row.getInt("start_year")),
                    row.getString("opened_by"),
                    moment(row, "opened_at")))
        .list();
  }
}

package id.estafet.monitoring.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.monitoring.web.TaskContext.FollowUpLine;
import id.estafet.monitoring.web.TaskContext.OnDuty;
import id.estafet.platform.time.Due;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Person;
import id.estafet.school.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people and the follow-ups of a school. */
@Repository
class SchoolFacts {

  private static final int FOLLOW_UPS_SHOWN = 20;

  private static final RowMapper<Person> PERSON = new DataClassRowMapper<>(Person.class);

  private static final String ON_DUTY =
      """
      select d.role, p.id, p.name, p.title, p.email, p.phone, p.nuptk, p.nip
      from duty d join person p on p.id = d.person_id
      where d.place = :npsn and d.from_date <= :today
        and (d.to_date is null or d.to_date >= :today)
      order by d.from_date, p.name
      """;

  private static final String FOLLOW_UPS =
      """
      select f.id, f.activity, f.status, f.end_date, owner.name as owner,
        case when f.status in ('COMPLETED', 'DISCONTINUED') or f.successor_id is not null
          then 1 else 0 end as settled
      from follow_up f
      left join follow_up_person owner on owner.follow_up_id = f.id and owner.position = 0
      where f.npsn = :npsn and f.cycle_key = :cycle
      order by settled, f.end_date, f.position, f.id
      fetch first %d rows only
      """
          .formatted(FOLLOW_UPS_SHOWN);

  private final JdbcClient jdbc;
  private final Clock clock;

  SchoolFacts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those with a duty today, in the order of the roles. */
  List<OnDuty> onDuty(String npsn, boolean withContacts) {
    record Held(Role role, OnDuty person) {}
    return jdbc
        .sql(ON_DUTY)
        .param("npsn", npsn)
        .param("today", ProgrammeTime.today(clock))
        .query(
            (row, number) -> {
              Role role = Role.valueOf(row.getString("role"));
              return new Held(role, onDuty(row, role, withContacts));
            })
        .list()
        .stream()
        .sorted(Comparator.comparing(Held::role))
        .map(Held::person)
        .toList();
  }

  /** What was agreed in a cycle, the unsettled first; what was carried over is due elsewhere. */
  List<FollowUpLine> followUps(String npsn, String cycleKey) {
    LocalDate today = ProgrammeTime.today(clock);
    return jdbc.sql(FOLLOW_UPS)
        .param("npsn", npsn)
        .param("cycle", cycleKey)
        .query((row, number) -> followUp(row, today))
        .list();
  }

  private static OnDuty onDuty(ResultSet row, Role role, boolean withContacts) throws SQLException {
    Person person = PERSON.mapRow(row, 0);
    return new OnDuty(
        role.label(),
        person.fullName(),
        withContacts ? person.phone() : null,
        withContacts ? person.email() : null);
  }

  private static FollowUpLine followUp(ResultSet row, LocalDate today) throws SQLException {
    LocalDate end = row.getObject("end_date", LocalDate.class);
    return new FollowUpLine(
        row.getString("id"),
        row.getString("activity"),
        text("followup.status." + row.getString("status")),
        row.getString("owner"),
        end,
        row.getInt("settled") == 1 ? null : Due.on(end, today));
  }
}

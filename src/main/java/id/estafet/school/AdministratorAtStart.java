package id.estafet.school;

import id.estafet.platform.time.ProgrammeTime;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the engine's first administrator the duty that goes with the account: rights come from
 * duties, his too.
 */
@Component
@Order(AdministratorAtStart.ORDER)
class AdministratorAtStart implements ApplicationRunner {

  /** After all master data, which may name the administrator already. */
  static final int ORDER = 50;

  private final Duties duties;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final String login;
  private final String name;

  AdministratorAtStart(
      Duties duties,
      JdbcClient jdbc,
      Clock clock,
      @Value("${camunda.bpm.admin-user.id}") String login,
      @Value("${camunda.bpm.admin-user.first-name}") String name) {
    this.duties = duties;
    this.jdbc = jdbc;
    this.clock = clock;
    this.login = login;
    this.name = name;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (duties.holds(login, Role.ADMIN, Places.CENTRE, ProgrammeTime.today(clock))) {
      return;
    }
    jdbc.sql(
            """
            insert into person (id, name)
            select :login, :name where not exists (select 1 from person where id = :login)
            """)
        .param("login", login)
        .param("name", name)
        .update();
    duties.begin(
        new Duty(login, Role.ADMIN, Places.CENTRE, ProgrammeTime.today(clock), null), null);
  }
}

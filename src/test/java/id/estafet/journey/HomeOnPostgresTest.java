package id.estafet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.support.EmbeddedDatabase;
import id.estafet.support.EstafetOnPostgres;
import id.estafet.support.SqlLedger;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import id.estafet.support.Visitor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@EstafetOnPostgres
class HomeOnPostgresTest extends HomeJourney {

  @Autowired private ApplicationContext context;
  @Autowired private JobExecutor jobExecutor;
  @LocalServerPort private int port;

  @Test
  void asksNoMoreOfTheDatabaseForSixSchoolsThanForOne() {
    String npsn = TestSchools.in(context, port).ledByFacilitator().npsn();
    TrainingTime.of(port).at("2023-08-02 07:00");

    long one = statementsOfHome("fsp." + npsn);
    long six = statementsOfHome("fsp.01");

    assertThat(six).isLessThanOrEqualTo(one);
    TrainingTime.of(port).at("2023-10-02 07:00");
  }

  private long statementsOfHome(String login) {
    Visitor person = Visitor.of(port, login);
    SqlLedger ledger = SqlLedger.of(EmbeddedDatabase.started().getPostgresDatabase());
    jobExecutor.shutdown();
    try {
      // Whose duties are remembered for half a minute anyway.
      person.get("/api/home");
      ledger.book("home", () -> assertThat(person.get("/api/home").status()).isEqualTo(200));
    } finally {
      jobExecutor.start();
    }
    return ledger.statements();
  }
}

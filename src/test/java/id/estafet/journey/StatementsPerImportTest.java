package id.estafet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.estafet.support.EmbeddedDatabase;
import id.estafet.support.EstafetOnPostgres;
import id.estafet.support.SqlLedger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines of an import go to the server in batches: more lines are few more statements. */
@EstafetOnPostgres
class StatementsPerImportTest {

  @Autowired private JobExecutor jobExecutor;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @AfterEach
  void removeTheSchools() {
    jdbc.sql("delete from school where npsn like '997%'").update();
  }

  @Test
  void storesSchoolsInBatches() {
    long few = statementsOf(schools(0, 500));
    long many = statementsOf(schools(500, 4_500));

    assertThat(many - few).isLessThan(150);
  }

  private long statementsOf(String file) {
    ImportDesk desk = new ImportDesk(port);
    JsonNode run = desk.uploads(file);
    SqlLedger ledger = SqlLedger.of(EmbeddedDatabase.started().getPostgresDatabase());
    jobExecutor.shutdown();
    try {
      ledger.book("apply", () -> desk.applies(run));
    } finally {
      jobExecutor.start();
    }
    System.out.println(ledger.report());
    return ledger.statements();
  }

  private static String schools(int from, int number) {
    return IntStream.range(from, from + number)
        .mapToObj(i -> "997%05d,SD Nomor %d,SD,NEGERI,51.03".formatted(i, i))
        .collect(Collectors.joining("\n", "npsn,name,level,status,regency\n", "\n"));
  }
}

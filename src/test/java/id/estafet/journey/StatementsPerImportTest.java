package id.estafet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.estafet.support.EmbeddedDatabase;
import id.estafet.support.EstafetOnPostgres;
import id.estafet.support.SqlLedger;
import java.util.function.IntFunction;
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

  private static final int FEW = 200;
  private static final int MANY = 2_000;

  @Autowired private JobExecutor jobExecutor;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @AfterEach
  void removeWhatCame() {
    jdbc.sql("delete from school where npsn like '997%'").update();
    jdbc.sql("delete from person where id like 'many.%'").update();
    jdbc.sql("delete from act_id_user where id_ like 'many.%'").update();
    jdbc.sql("delete from act_ru_authorization where user_id_ like 'many.%'").update();
  }

  @Test
  void storesSchoolsInBatches() {
    String header = "npsn,name,level,status,regency";

    growsSlowly(header, i -> "997%05d,SD Nomor %d,SD,NEGERI,51.03".formatted(i, i));
  }

  @Test
  void storesPeopleAndTheirAccountsInBatches() {
    String header = "id,name,title,email,phone,nuptk,nip";

    growsSlowly(header, i -> "many.%d,Orang %d,,,,,".formatted(i, i));
  }

  private void growsSlowly(String header, IntFunction<String> line) {
    long few = statementsOf(file(header, line, 0, FEW));
    long many = statementsOf(file(header, line, FEW, MANY));

    assertThat(many - few).isLessThan((MANY - FEW) / 4);
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
    return ledger.statements();
  }

  private static String file(String header, IntFunction<String> line, int from, int until) {
    return IntStream.range(from, until)
        .mapToObj(line)
        .collect(Collectors.joining("\n", header + "\n", "\n"));
  }
}

package id.estafet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.support.CycleSchool;
import id.estafet.support.EmbeddedDatabase;
import id.estafet.support.EstafetOnPostgres;
import id.estafet.support.SchoolCycle;
import id.estafet.support.SqlLedger;
import java.nio.file.Path;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Counts the statements of a school cycle (architecture, part 10): 13 user tasks, each with its
 * list, count and submission, the start and all timers between. Counted are executions of select,
 * insert, update and delete at the server, the job executor resting; a rewritten batch is one.
 * Forms are opened too, but booked apart: the figures that the budget of 360 comes from did not
 * open any. The budget is not reached; until it is, the test holds what is (decision 0005).
 */
@EstafetOnPostgres
class StatementsPerCycleTest {

  private static final long HELD = 985;
  private static final String NPSN = "99300001";

  @Autowired ApplicationContext product;
  @Autowired JobExecutor jobExecutor;
  @TempDir Path folder;

  @Test
  void takesNoMoreStatementsThanBefore() {
    CycleSchool.in(folder).settle(product, NPSN);
    SqlLedger acts = SqlLedger.of(EmbeddedDatabase.started().getPostgresDatabase());
    SqlLedger openings = SqlLedger.of(EmbeddedDatabase.started().getPostgresDatabase());

    jobExecutor.shutdown();
    try {
      new SchoolCycle(product, NPSN, acts, openings).live();
    } finally {
      jobExecutor.start();
    }

    assertThat(acts.statements()).as(acts.report()).isLessThanOrEqualTo(HELD);
  }
}

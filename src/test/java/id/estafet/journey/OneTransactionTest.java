package id.estafet.journey;

import static id.estafet.support.SessionAnswers.solutions;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.support.EstafetOnH2;
import id.estafet.support.SchoolAtWork;
import id.estafet.support.StoredRows;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import id.estafet.support.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An act and what follows from it happen together or not at all. */
@EstafetOnH2
class OneTransactionTest {

  private static final String AGREE_SOLUTIONS = "UserTask_AgreeSolutions";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @AfterEach
  void goBack() {
    suspendFollowUps(false);
    TrainingTime.of(port).back();
  }

  @Test
  void keepsNothingOfAnAgreementWhoseFollowUpsCannotStart() {
    SchoolAtWork school =
        new Stages(TrainingTime.of(port)).agreeing(TestSchools.in(context, port).ledByPrincipal());
    String task = school.principal().taskId(AGREE_SOLUTIONS, school.npsn());
    suspendFollowUps(true);
    Map<String, Long> before = StoredRows.count(jdbc);

    Visitor.Answer failed =
        school.principal().submitsTask(task, solutions("2023-09-01", "2024-01-31"));

    assertThat(failed.status()).isEqualTo(500);
    assertThat(StoredRows.count(jdbc)).isEqualTo(before);
    assertThat(school.principal().taskId(AGREE_SOLUTIONS, school.npsn())).isEqualTo(task);
  }

  @Test
  void acceptsTheSameAnswersOnceTheFollowUpsCanStart() {
    SchoolAtWork school =
        new Stages(TrainingTime.of(port)).agreeing(TestSchools.in(context, port).ledByPrincipal());
    suspendFollowUps(true);
    school
        .principal()
        .submits(AGREE_SOLUTIONS, school.npsn(), solutions("2023-09-01", "2024-01-31"));
    suspendFollowUps(false);

    school.agrees("2023-09-01", "2024-01-31");

    assertThat(new YearRows(jdbc).followUps(school.npsn())).hasSize(2);
  }

  /** New follow-ups are not watched while an administrator has suspended their process. */
  private void suspendFollowUps(boolean suspended) {
    assertThat(
            Visitor.of(port, "admin")
                .put(
                    "/engine-rest/process-definition/key/follow-up/suspended",
                    Map.of("suspended", suspended, "includeProcessInstances", false))
                .status())
        .isEqualTo(204);
  }
}

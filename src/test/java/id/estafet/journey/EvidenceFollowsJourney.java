package id.estafet.journey;

import static id.estafet.support.SessionAnswers.answers;
import static id.estafet.support.SessionAnswers.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.estafet.support.SchoolAtWork;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import id.estafet.support.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report that is filed before its evidence (section 9 F): the cycle goes on meanwhile. */
abstract class EvidenceFollowsJourney {

  private static final String SUBMIT_REPORT = "UserTask_SubmitReport";
  private static final String COMPLETE_EVIDENCE = "UserTask_CompleteEvidence";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private TrainingTime time;
  private SchoolAtWork school;

  @BeforeEach
  void reportsInSeptember() {
    time = TrainingTime.of(port);
    TestSchools schools = TestSchools.in(context, port);
    school = new Stages(time).reporting(schools.ledByPrincipal());
    time.at("2023-09-12 09:00");
  }

  @AfterEach
  void goBack() {
    time.back();
  }

  @Test
  void goesOnWithTheNextSessionWhileTheEvidenceIsAwaited() {
    filesWithEvidenceToFollow();

    time.at("2023-10-01 07:00");

    assertThat(session().path("promisedEvidenceLabel").asText()).isEqualTo("Bukti menyusul");
    assertThat(school.principal().tasksAt(school.npsn()))
        .containsExactlyInAnyOrder(COMPLETE_EVIDENCE, "UserTask_AgreeSchedule");
  }

  @Test
  void completesOnlyWithTheEvidenceThatThePolicyAsksFor() {
    filesWithEvidenceToFollow();
    time.at("2023-09-25 09:00");

    Visitor.Answer without = school.principal().submits(COMPLETE_EVIDENCE, school.npsn(), Map.of());
    school
        .principal()
        .completes(
            COMPLETE_EVIDENCE,
            school.npsn(),
            answers("attachments", report("DOCUMENTATION").get("attachments")));

    assertThat(without.status()).isEqualTo(400);
    assertThat(without.words()).contains("Dokumentasi kegiatan");
    assertThat(session().path("promisedEvidence").asText()).isEqualTo("COMPLETED");
    assertThat(school.principal().tasksAt(school.npsn())).isEmpty();
  }

  @Test
  void tellsTheCoordinatorWhenTheEvidenceDoesNotComeInTime() {
    filesWithEvidenceToFollow();

    time.at("2023-10-05 00:00");

    assertThat(session().path("status").asText()).isEqualTo("SUBMITTED");
    assertThat(session().path("promisedEvidence").asText()).isEqualTo("NOT_COMPLETED");
    assertThat(school.principal().tasksAt(school.npsn())).doesNotContain(COMPLETE_EVIDENCE);
    assertThat(noticesOf("kfsp." + school.npsn(), "session.evidenceNotCompleted")).isEqualTo(1);
    assertThat(noticesOf("ks." + school.npsn(), "session.evidenceDue")).isEqualTo(5);
  }

  @Test
  void asksForTheEvidenceWithTheReportThatIsOpenedAgain() {
    filesWithEvidenceToFollow();
    time.at("2023-09-15 09:00");

    Map<String, Object> reason = Map.of("reason", "Ringkasan perlu diperbaiki");
    Visitor.Answer reopened = school.principal().post("/api/sessions/" + key() + "/reopen", reason);

    assertThat(reopened.status()).isEqualTo(200);
    assertThat(school.principal().tasksAt(school.npsn())).containsExactly(SUBMIT_REPORT);
    school.files();
    assertThat(session().has("promisedEvidence")).isFalse();
    assertThat(school.principal().tasksAt(school.npsn())).isEmpty();
  }

  @Test
  void takesAFileForAReportThatWaitsForIt() {
    filesWithEvidenceToFollow();
    byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes();

    Visitor.Answer sent = school.principal().attaches(key(), "DOCUMENTATION", "foto.pdf", pdf);
    school.principal().completes(COMPLETE_EVIDENCE, school.npsn(), Map.of());
    Visitor.Answer afterwards = school.principal().attaches(key(), "MINUTES", "notula.pdf", pdf);

    assertThat(sent.status()).isEqualTo(201);
    assertThat(afterwards.status()).isEqualTo(409);
  }

  private void filesWithEvidenceToFollow() {
    school
        .principal()
        .completes(
            SUBMIT_REPORT,
            school.npsn(),
            answers("submitConfirmed", true, "evidenceFollows", true));
  }

  private String key() {
    return school.npsn() + ":2023:1";
  }

  private JsonNode session() {
    return school.principal().get("/api/sessions/" + key()).body();
  }

  private long noticesOf(String person, String kind) {
    return jdbc.sql("select count(*) from notice where person_id = ? and kind = ?")
        .params(person, kind)
        .query(Long.class)
        .single();
  }
}

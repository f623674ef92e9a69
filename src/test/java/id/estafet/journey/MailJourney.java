package id.estafet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.support.SchoolAtWork;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import id.estafet.support.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which mails a school's people get while its days pass, and that none comes twice. */
abstract class MailJourney {

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;

  @Value("${estafet.mail.folder}")
  private Path folder;

  @LocalServerPort private int port;

  private TestSchools schools;
  private TrainingTime time;

  @BeforeEach
  void begin() {
    schools = TestSchools.in(context, port);
    time = TrainingTime.of(port);
  }

  @Test
  void writesToWhomItConcernsOnEachDayThatWasJumpedOver() throws Exception {
    SchoolAtWork school = schools.ledByPrincipal();

    time.at("2023-10-04 09:00");
    time.at("2023-10-04 15:00");

    assertThat(mails(school))
        .containsExactly(
            "2023-08-01 0 ks SENT",
            "2023-09-13 0 ks SENT",
            "2023-09-17 0 ks SENT",
            "2023-09-19 0 ks SENT",
            "2023-09-21 0 ks SENT",
            "2023-09-23 0 kfsp SENT",
            "2023-09-28 0 kfsp SENT",
            "2023-09-28 0 ks SENT");
    Path mail = folder.resolve("2023-09-21_ks.%s_0.eml".formatted(school.npsn()));
    assertThat(Files.readString(mail))
        .contains("To: ks.%s@sekolah.example".formatted(school.npsn()))
        .contains("/camunda/app/tasklist/default/#/my-task?sesi");
  }

  @Test
  void sendsAReopenedReportAtOnceAndTheRestInTheMorning() {
    SchoolAtWork school = new Stages(time).filed(schools.ledByPrincipal());
    time.at("2023-09-25 09:00");
    List<String> before = mails(school);

    Visitor coordinator = Visitor.of(port, "kfsp." + school.npsn());
    assertThat(
            coordinator
                .post(
                    "/api/sessions/" + school.npsn() + ":2023:1/reopen",
                    Map.of("reason", "Daftar hadir belum lengkap"))
                .status())
        .isEqualTo(200);
    time.at("2023-09-25 09:01");

    assertThat(mails(school))
        .containsAll(before)
        .hasSize(before.size() + 1)
        .contains("2023-09-25 0 ks SENT");
  }

  @Test
  void showsWhoHasNoAddress() {
    SchoolAtWork school = schools.ledByPrincipal();
    time.at("2023-08-01 07:00");
    school.schedules("2023-08-22");

    time.at("2023-08-15 09:00");

    assertThat(mails(school))
        .contains(
            "2023-08-15 0 guru SENT", "2023-08-15 0 guru2 NO_ADDRESS", "2023-08-15 0 ks SENT");
  }

  private List<String> mails(SchoolAtWork school) {
    return jdbc.sql(
            """
            select mail_day, mail_number, person_id, state from mail where person_id like :people
             order by mail_day, person_id, mail_number
            """)
        .param("people", "%." + school.npsn())
        .query(
            (row, number) ->
                "%s %d %s %s"
                    .formatted(
                        row.getString("mail_day"),
                        row.getInt("mail_number"),
                        row.getString("person_id").replaceAll("\\..*", ""),
                        row.getString("state")))
        .list();
  }
}

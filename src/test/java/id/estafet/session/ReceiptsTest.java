package id.estafet.session;

import static id.estafet.session.SessionFixture.SESSION_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.support.DomainDatabase;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceiptsTest {

  private static final String BY = "ks.99000001";

  private static DomainDatabase database;

  private SessionWorld world;

  @BeforeAll
  static void createTables() {
    database = DomainDatabase.ofFollowUpsAndSessions();
  }

  @AfterAll
  static void dropTables() {
    database.close();
  }

  @BeforeEach
  void beginAnew() {
    database.clear();
    world = new SessionWorld(database);
    world.evidence.add("DOCUMENTATION");
    world.agreeInSession1();
  }

  @Test
  void givesAReceiptForAFiledReport() {
    UUID code = file("2023-09-12T14:05:00+07:00");

    assertThat(find(code))
        .isEqualTo(
            new Receipt(code, SESSION_1, Instant.parse("2023-09-12T07:05:00Z"), false, 1, false));
    assertThat(find(code).number()).isEqualTo("TT-99000001-2023-1-1");
    assertThat(world.read(() -> world.receipts.latest(SESSION_1))).contains(find(code));
  }

  @Test
  void saysOfTheOldReceiptThatItIsReplacedWhenTheReportIsFiledAgain() {
    UUID first = file("2023-09-12T14:05:00+07:00");
    world.at("2023-09-13T08:00:00+07:00");
    world.act(() -> world.reports.reopen(SESSION_1, BY, "Daftar hadir keliru"));

    UUID second = file("2023-09-14T09:00:00+07:00");

    assertThat(second).isNotEqualTo(first);
    assertThat(find(first).replaced()).isTrue();
    assertThat(find(first).filedAt()).isEqualTo("2023-09-12T07:05:00Z");
    assertThat(find(second).version()).isEqualTo(2);
    assertThat(find(second).replaced()).isFalse();
    assertThat(world.read(() -> world.receipts.latest(SESSION_1))).contains(find(second));
  }

  @Test
  void keepsWhatAReceiptProvesWhileTheReportIsOpenedAgain() {
    UUID code = file("2023-09-12T14:05:00+07:00");
    world.at("2023-09-13T08:00:00+07:00");
    world.act(() -> world.reports.reopen(SESSION_1, BY, "Daftar hadir keliru"));

    assertThat(find(code).replaced()).isFalse();
  }

  @Test
  void saysThatAReportWasLate() {
    assertThat(find(file("2023-09-25T09:00:00+07:00")).late()).isTrue();
  }

  @Test
  void givesNoneBeforeAnythingIsFiled() {
    assertThat(world.read(() -> world.receipts.latest(SESSION_1))).isEmpty();
  }

  @Test
  void findsNoOtherLineOfTheHistory() {
    UUID opened =
        world.read(
            () ->
                database.repository(SessionEvents.class).ofSession(SESSION_1.toString()).stream()
                    .findFirst()
                    .orElseThrow()
                    .getId());

    assertThat(world.read(() -> world.receipts.find(opened))).isEmpty();
    assertThat(world.read(() -> world.receipts.find(UUID.randomUUID()))).isEmpty();
  }

  /** Files the report, and answers the code that the others are told. */
  private UUID file(String moment) {
    world.at(moment);
    world.act(() -> world.reports.submit(SESSION_1, new ReportAnswers(null, true, false), BY));
    return ((ReportFiled) world.events.get(world.events.size() - 1)).receipt();
  }

  private Receipt find(UUID code) {
    return world.read(() -> world.receipts.find(code)).orElseThrow();
  }
}

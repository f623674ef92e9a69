package id.estafet.notification;

import static id.estafet.notification.NoticeFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.platform.text.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class NoticesTest {

  private static final String KEY = "report.reminder:99000001:2023:1:day-7";
  private static final String PRINCIPAL = "ks.99000001";
  private static final String SUPERVISOR = "pengawas.99000001";

  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private Notices notices;

  @BeforeEach
  void startEmpty() {
    notices = NoticeFixture.noticesOn(NoticeFixture.databaseWithNotices(), now);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void tellsAPersonOnceHoweverOftenItIsSent() {

    // when
    send(KEY, PRINCIPAL);
    send(KEY, PRINCIPAL);

    // then
    assertThat(notices.ofPerson(PRINCIPAL))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo("report.reminder");
              assertThat(notice.subject()).isEqualTo("Laporan PMO ke-1");
              assertThat(notice.body()).isEqualTo("Batas waktu 20 September 2023.");
              assertThat(notice.link()).isEqualTo("/sesi/99000001:2023:1");
              assertThat(notice.createdAt()).isEqualTo(NOW);
              assertThat(notice.readAt()).isNull();
            });
  }

  @Test
  void reachesWhoHasBeenAddedSince() {

    // given
    send(KEY, PRINCIPAL);

    // when
    notices.send(KEY, List.of(PRINCIPAL, SUPERVISOR, SUPERVISOR), "k", "s", "b", null);

    // then
    assertThat(notices.ofPerson(PRINCIPAL)).hasSize(1);
    assertThat(notices.ofPerson(SUPERVISOR)).hasSize(1);
  }

  @Test
  void reachesMoreReceiversThanOneStatementHolds() {
    List<String> people = IntStream.range(0, 401).mapToObj(number -> "ks." + number).toList();

    notices.send(KEY, people, "k", "s", "b", null);

    assertThat(people).allSatisfy(person -> assertThat(notices.ofPerson(person)).hasSize(1));
  }

  @Test
  void sendsNothingToNobody() {
    notices.send(KEY, List.of(), "k", "s", "b", null);

    assertThat(notices.ofPerson(PRINCIPAL)).isEmpty();
  }

  @Test
  void doesNotTellTheOneWhoActed() {

    // given
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(PRINCIPAL, "", "principal"));

    // when
    notices.send(KEY, List.of(PRINCIPAL, SUPERVISOR), "k", "s", "b", null);

    // then
    assertThat(notices.ofPerson(PRINCIPAL)).isEmpty();
    assertThat(notices.ofPerson(SUPERVISOR)).hasSize(1);
  }

  @Test
  void showsTheNewestFirst() {

    // given
    send("a", PRINCIPAL);
    now.set(NOW.plus(Duration.ofDays(1)));
    send("b", PRINCIPAL);

    // then
    assertThat(notices.ofPerson(PRINCIPAL))
        .extracting(Notice::createdAt)
        .containsExactly(NOW.plus(Duration.ofDays(1)), NOW);
  }

  @Test
  void showsAHundredAtMost() {
    IntStream.range(0, 101).forEach(number -> send("notice " + number, PRINCIPAL));

    assertThat(notices.ofPerson(PRINCIPAL)).hasSize(100);
  }

  @Test
  void shortensATextThatIsTooLong() {
    notices.send(KEY, PRINCIPAL, "k", "s".repeat(300), "b".repeat(3000), null);

    Notice notice = notices.ofPerson(PRINCIPAL).get(0);
    assertThat(notice.subject()).hasSize(200).endsWith("s…");
    assertThat(notice.body()).hasSize(2000).endsWith("b…");
  }

  @Test
  void remembersTheFirstReading() {

    // given
    send(KEY, PRINCIPAL);
    UUID id = notices.ofPerson(PRINCIPAL).get(0).id();

    // when
    notices.markRead(id, PRINCIPAL);
    now.set(NOW.plus(Duration.ofDays(1)));
    notices.markRead(id, PRINCIPAL);

    // then
    assertThat(notices.ofPerson(PRINCIPAL).get(0).readAt()).isEqualTo(NOW);
  }

  @Test
  void hidesAnotherPersonsNotice() {

    // given
    send(KEY, PRINCIPAL);
    UUID id = notices.ofPerson(PRINCIPAL).get(0).id();

    // then
    assertThatThrownBy(() -> notices.markRead(id, SUPERVISOR)).isInstanceOf(NotFound.class);
    assertThat(notices.ofPerson(PRINCIPAL).get(0).readAt()).isNull();
  }

  private void send(String key, String person) {
    notices.send(
        key,
        person,
        "report.reminder",
        "Laporan PMO ke-1",
        "Batas waktu 20 September 2023.",
        "/sesi/99000001:2023:1");
  }
}

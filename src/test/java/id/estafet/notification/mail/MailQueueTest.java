package id.estafet.notification.mail;

import static id.estafet.notification.mail.PostOffice.PRINCIPAL;
import static id.estafet.notification.mail.PostOffice.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MailQueueTest {

  private final PostOffice office = PostOffice.withoutServer();
  private final TransactionTemplate transaction =
      new TransactionTemplate(new DataSourceTransactionManager(office.database));

  @BeforeEach
  void letTwoMailsWait() {
    office.at("2023-09-13T06:30:00");
    office.tells(PRINCIPAL, "Laporan jatuh tempo");
    office.tells(SUPERVISOR, "Sesi besok");
    office.at("2023-09-13T07:00:00");
    office.round();
    office.at("2023-09-13T07:01:00");
  }

  @Test
  void leavesOutWhatAnotherNodeIsClaiming() {
    Instant now = office.clock.instant();

    transaction.executeWithoutResult(
        first -> {
          List<UUID> mine = office.rows.lockDue(now, 1);
          List<UUID> theirs =
              CompletableFuture.supplyAsync(
                      () -> transaction.execute(second -> office.rows.lockDue(now, 10)))
                  .join();

          assertThat(mine).hasSize(1);
          assertThat(theirs).doesNotContainAnyElementsOf(mine);
        });
  }

  @Test
  void handsOutAMailOnceUntilItsClaimRunsOut() {
    assertThat(office.queue.claim()).hasSize(2);
    assertThat(office.queue.claim()).isEmpty();

    office.at("2023-09-13T07:15:59");
    assertThat(office.queue.claim()).isEmpty();

    office.at("2023-09-13T07:16:00");
    assertThat(office.queue.claim()).hasSize(2).allMatch(mail -> mail.attempts() == 3);
  }

  @Test
  void sendsNothingTwiceThatIsBeingSent() {
    Mail claimed = office.queue.claim().get(0);

    assertThat(office.rows.tryAgain(claimed.id(), office.clock.instant())).isFalse();
  }
}

package id.estafet.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out mails to whoever sends them, each to one node at a time. A claim runs out: what a node
 * that died had claimed is sent by another, in the worst case twice.
 */
@Service
@Transactional
class MailQueue {

  /** What one connection carries; should a node die, as many may come twice. */
  private static final int CLAIMED = 20;

  private static final Duration CLAIM = Duration.ofMinutes(15);

  private final MailRows rows;
  private final Clock clock;

  MailQueue(MailRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Claims some mails whose time has come. */
  public List<Mail> claim() {
    Instant now = clock.instant();
    List<UUID> due = rows.lockDue(now, CLAIMED);
    if (!due.isEmpty()) {
      rows.claim(due, now.plus(CLAIM));
    }
    return rows.all(due);
  }

  /** Notes what became of claimed mails. */
  public void book(List<Attempt> attempts) {
    rows.book(attempts);
  }
}

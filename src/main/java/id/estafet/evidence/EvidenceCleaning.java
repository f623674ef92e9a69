package id.estafet.evidence;

import id.estafet.evidence.storage.Inventory;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes by night the files that no attachment names, and counts the attachments that have lost
 * theirs. Files age in real time, so this follows the real clock and no training.
 */
@Component
class EvidenceCleaning {

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceCleaning.class);

  private final Inventory inventory;
  private final AttachmentRows rows;
  private final AtomicInteger missing;

  EvidenceCleaning(Inventory inventory, AttachmentRows rows, MeterRegistry metrics) {
    this.inventory = inventory;
    this.rows = rows;
    this.missing = metrics.gauge("estafet.evidence.missing", new AtomicInteger());
  }

  @Scheduled(cron = "0 30 1 * * *", zone = "Asia/Jakarta")
  void clean() {
    Inventory.Found found = inventory.take(rows::contentsBetween);
    missing.set(found.missing());
    if (found.missing() > 0 || found.removed() > 0) {
      LOG.warn(
          "Removed {} contents without attachment; {} contents are missing",
          found.removed(),
          found.missing());
    }
  }
}

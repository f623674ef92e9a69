package id.estafet.evidence.web.upload;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes by night the uploads that nobody went on with; twice or on two nodes does no harm. */
@Component
class UploadCleaning {

  private final Tus tus;
  private final UploadRows rows;
  private final UploadSettings settings;
  private final Clock clock;

  UploadCleaning(Tus tus, UploadRows rows, UploadSettings settings, Clock clock) {
    this.tus = tus;
    this.rows = rows;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(cron = "0 45 1 * * *", zone = "Asia/Jakarta")
  void clean() {
    tus.removeExpired();
    rows.onTheirWay().stream().filter(id -> !tus.holds(id)).forEach(rows::delete);
    rows.deleteEndedBefore(clock.instant().minus(settings.resumableFor()));
  }
}

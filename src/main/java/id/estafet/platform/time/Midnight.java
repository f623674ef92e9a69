package id.estafet.platform.time;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says each night that a day has begun; whoever listens does its work twice without harm. */
@Component
@EnableScheduling
class Midnight {

  private final ApplicationEventPublisher events;
  private final Clock clock;

  Midnight(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(cron = "0 1 0 * * *", zone = "Asia/Jakarta")
  void announce() {
    events.publishEvent(new DayBegan(ProgrammeTime.today(clock)));
  }
}

package id.estafet.notification.mail;

import id.estafet.platform.time.DayBegan;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Composes and sends what is due, each minute, and at once when the training clock has moved. Nodes
 * may do so side by side.
 */
@Component
class MailRounds {

  private final MailComposition composition;
  private final MailDelivery delivery;

  MailRounds(MailComposition composition, MailDelivery delivery) {
    this.composition = composition;
    this.delivery = delivery;
  }

  @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
  synchronized void go() {
    while (composition.composeSome()) {
      // one transaction for some people at a time
    }
    while (delivery.sendSome()) {
      // one connection for some mails at a time
    }
  }

  @EventListener(DayBegan.class)
  void dayBegan() {
    go();
  }
}

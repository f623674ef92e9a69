package id.estafet.notification.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * How many mails wait, have failed or have no address: {@code estafet_mails}, at most 1000 each.
 */
@Component
class MailMeters implements MeterBinder {

  private static final Set<MailState> WATCHED =
      Set.of(MailState.WAITING, MailState.FAILED, MailState.NO_ADDRESS);

  private final Mails mails;

  MailMeters(Mails mails) {
    this.mails = mails;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    WATCHED.forEach(
        state ->
            Gauge.builder("estafet.mails", () -> mails.count(state))
                .description("Mails by state, counted up to 1000")
                .tag("state", state.name().toLowerCase(Locale.ROOT))
                .register(registry));
  }
}

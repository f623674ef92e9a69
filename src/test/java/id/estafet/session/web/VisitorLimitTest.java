package id.estafet.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class VisitorLimitTest {

  private final AtomicLong nanos = new AtomicLong();
  private final VisitorLimit limit = new VisitorLimit(nanos::get);

  @Test
  void refusesAnAddressThatComesTooOften() {
    comeAsOftenAsAllowed("10.0.0.1");

    assertThat(limit.admits("10.0.0.1")).isFalse();
    assertThat(limit.admits("10.0.0.2")).isTrue();
  }

  @Test
  void admitsItAgainAfterAMinute() {
    comeAsOftenAsAllowed("10.0.0.1");

    nanos.addAndGet(TimeUnit.SECONDS.toNanos(VisitorLimit.SECONDS));

    assertThat(limit.admits("10.0.0.1")).isTrue();
  }

  @Test
  void remembersNoMoreAddressesThanMemoryIsMeantFor() {
    comeAsOftenAsAllowed("10.0.0.1");
    assertThat(limit.admits("10.0.0.1")).isFalse();

    for (int address = 1; address < VisitorLimit.ADDRESSES; address++) {
      limit.admits("2001:db8::" + address);
    }

    assertThat(limit.admits("10.0.0.1")).isTrue();
  }

  private void comeAsOftenAsAllowed(String address) {
    for (int visit = 0; visit < VisitorLimit.VISITS; visit++) {
      assertThat(limit.admits(address)).isTrue();
    }
  }
}

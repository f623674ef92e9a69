package id.estafet.session.web;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Lets each address in so often a minute and no more. Codes cannot be guessed; this keeps those who
 * try from costing much. It counts real seconds, which no training clock moves.
 */
class VisitorLimit {

  static final long SECONDS = 60;

  /** A whole school may sit behind one address. */
  static final int VISITS = 120;

  /** Whoever owns a whole network of addresses begins a new minute, instead of filling memory. */
  static final int ADDRESSES = 10_000;

  private static final long WINDOW = TimeUnit.SECONDS.toNanos(SECONDS);

  private final LongSupplier nanos;
  private final Map<String, Integer> visits = new HashMap<>();
  private long windowBegan;

  VisitorLimit() {
    this(System::nanoTime);
  }

  VisitorLimit(LongSupplier nanos) {
    this.nanos = nanos;
    this.windowBegan = nanos.getAsLong();
  }

  synchronized boolean admits(String address) {
    long now = nanos.getAsLong();
    if (now - windowBegan >= WINDOW || visits.size() >= ADDRESSES) {
      visits.clear();
      windowBegan = now;
    }
    return visits.merge(address, 1, Integer::sum) <= VISITS;
  }
}

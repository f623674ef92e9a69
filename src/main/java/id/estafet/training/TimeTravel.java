package id.estafet.training;

import java.time.Instant;

/** Moves the training clock; what falls due on the way happens on the way. */
public interface TimeTravel {

  /**
   * Lives through all timers up to a moment, in order of their due time, then lets the clock stand
   * there. Moving back undoes nothing.
   */
  void moveTo(Instant moment);
}

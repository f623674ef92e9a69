package id.estafet.followup;

import java.time.LocalDate;

/**
 * The cycle into which open follow-ups are carried over.
 *
 * @param decidedIn the session that ends the old cycle
 */
public record NextCycle(String cycleKey, LocalDate start, String decidedIn) {}

package id.estafet.platform.time;

import java.time.LocalDate;

/**
 * A new day of the programme has begun, or the training clock was moved to another one.
 *
 * @param day in Asia/Jakarta
 */
public record DayBegan(LocalDate day) {}

package id.estafet.school;

import java.time.ZoneId;

/**
 * A place where duties are held: a school, an office or the centre.
 *
 * @param code NPSN, {@code 51.08}, {@code 51}, {@code UPT-51} or {@code ID}
 * @param name Indonesian name as people read it
 * @param zone the zone in which people there read times, for display only
 */
public record Place(String code, PlaceKind kind, String name, ZoneId zone) {}

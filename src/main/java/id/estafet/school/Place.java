package id.estafet.school;

/**
 * A place where duties are held: a school, an office or the centre.
 *
 * @param code NPSN, {@code 51.08}, {@code 51}, {@code UPT-51} or {@code ID}
 * @param name Indonesian name as people read it
 */
public record Place(String code, PlaceKind kind, String name) {}

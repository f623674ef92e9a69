package id.estafet.platform.security;

/**
 * One duty that a person holds today.
 *
 * @param group the role as engine group, {@code principal} for one
 * @param place the place as tenant: NPSN, {@code 51.08}, {@code 51}, {@code UPT-51} or {@code ID}
 */
public record HeldDuty(String group, String place) {}

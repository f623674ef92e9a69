package id.estafet.platform.security;

import java.util.List;
import java.util.Set;

/**
 * All that a person is entitled by: the duties held today.
 *
 * @param duties empty for somebody who holds none
 */
public record Standing(Set<HeldDuty> duties) {

  /** The group of administrators, who stand outside places. */
  public static final String ADMIN = "camunda-admin";

  /** The roles held somewhere, as engine groups. */
  public List<String> groups() {
    return duties.stream().map(HeldDuty::group).distinct().sorted().toList();
  }

  /** The places of the duties, as engine tenants. */
  public List<String> places() {
    return duties.stream().map(HeldDuty::place).distinct().sorted().toList();
  }

  /** Whether the role is held at this very place; a role elsewhere does not count. */
  public boolean holds(String group, String place) {
    return duties.contains(new HeldDuty(group, place));
  }

  /** Whether the person administers the system. */
  public boolean isAdmin() {
    return duties.stream().anyMatch(duty -> duty.group().equals(ADMIN));
  }
}

package id.estafet.school;

import java.util.List;
import java.util.Set;

/**
 * The person signed in with the duties held today; what may be seen and done follows from them
 * (section 3).
 */
public record Caller(String login, List<Duty> duties) {

  /** The schools that these duties open. */
  public Reach reach() {
    return Reach.of(duties);
  }

  /** Whether the person administers the system. */
  public boolean administers() {
    return holdsAny(Set.of(Role.ADMIN));
  }

  /** Whether one of the roles is held anywhere. */
  public boolean holdsAny(Set<Role> roles) {
    return duties.stream().anyMatch(duty -> roles.contains(duty.role()));
  }

  /** Whether one of the roles is held at this very place; a role elsewhere does not count. */
  public boolean holdsAny(Set<Role> roles, String place) {
    return duties.stream()
        .anyMatch(duty -> roles.contains(duty.role()) && duty.place().equals(place));
  }

  /** The same person with the duties of some roles only, for rights that others do not give. */
  public Caller onlyAs(Set<Role> roles) {
    return new Caller(login, duties.stream().filter(duty -> roles.contains(duty.role())).toList());
  }
}

package id.estafet.platform.process;

/** The groups that the platform itself treats apart. */
final class RoleGroups {

  /** Sees the open tasks of the schools coordinated, and works on none of them. */
  static final String COORDINATOR = "facilitator-coordinator";

  private RoleGroups() {}
}

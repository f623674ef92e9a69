package id.estafet.platform.security;

import java.util.List;

/** The people of the demo world, offered at the login; there are none outside of it. */
public interface DemoPeople {

  /** In the order in which a newcomer meets them. */
  List<DemoPerson> all();

  /** The password that all of them share. */
  String password();

  /**
   * Somebody to sign in as.
   *
   * @param duty what she does, in Indonesian
   */
  record DemoPerson(String id, String name, String duty) {}
}

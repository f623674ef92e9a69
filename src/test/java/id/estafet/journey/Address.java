package id.estafet.journey;

import java.util.Map;

/** Something that can be asked for. */
record Address(String method, String path, Object body) {

  static Address get(String path) {
    return new Address("GET", path, null);
  }

  static Address post(String path, Map<String, ?> body) {
    return new Address("POST", path, body);
  }

  static Address put(String path, Map<String, ?> body) {
    return new Address("PUT", path, body);
  }

  static Address delete(String path) {
    return new Address("DELETE", path, null);
  }
}

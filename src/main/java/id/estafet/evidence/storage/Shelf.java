package id.estafet.evidence.storage;

/** Where a content lies within a store: {@code aa/bb/<name>}, so that no folder grows too long. */
final class Shelf {

  private Shelf() {}

  static String placeOf(String name) {
    return name.substring(0, 2) + "/" + name.substring(2, 4) + "/" + name;
  }
}

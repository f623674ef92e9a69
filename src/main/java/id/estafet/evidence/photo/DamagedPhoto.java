package id.estafet.evidence.photo;

/** The content begins like a picture but is none. */
class DamagedPhoto extends Exception {

  DamagedPhoto() {}

  DamagedPhoto(Throwable cause) {
    super(cause);
  }
}

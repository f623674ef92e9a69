package id.estafet.notification.mail;

/** Where a mail stands. */
public enum MailState {
  WAITING("Menunggu"),
  /** Claimed by a node; if that node dies, another takes it up when the claim runs out. */
  SENDING("Sedang dikirim"),
  SENT("Terkirim"),
  /** Refused, or given up after days of trying. */
  FAILED("Gagal"),
  /** The person has no address; nobody tries until an administrator asks. */
  NO_ADDRESS("Tanpa alamat");

  private final String label;

  MailState(String label) {
    this.label = label;
  }

  /** In the users' language. */
  public String label() {
    return label;
  }
}

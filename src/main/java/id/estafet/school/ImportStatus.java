package id.estafet.school;

/** Where an uploaded file of master data stands. */
public enum ImportStatus {
  /** Being compared with what is stored. */
  CHECKING,
  /** Compared; nothing is stored yet. */
  CHECKED,
  /** Being stored. */
  APPLYING,
  /** Stored; the end. */
  APPLIED,
  /** Its node stopped meanwhile; nothing was stored, and it can be checked again. */
  INTERRUPTED,
  /** It broke off for a reason that nobody foresaw; nothing was stored. */
  FAILED;

  boolean isUnderWay() {
    return this == CHECKING || this == APPLYING;
  }
}

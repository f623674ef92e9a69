package id.estafet.evidence;

/** Text of others without what nobody sees in it. */
final class VisibleText {

  /** Cc control characters; Cf invisible ones, such as the mark that reverses "gpj.exe". */
  private static final String HIDDEN = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]";

  private VisibleText() {}

  static String of(String text) {
    return text.replaceAll(HIDDEN, "");
  }
}

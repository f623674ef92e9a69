package id.estafet.evidence;

import java.util.Locale;

/** File names as they may be shown and offered again: no path, no hidden characters. */
final class FileNames {

  static final int MAX_LENGTH = 150;

  private FileNames() {}

  /** The last part of the name, with an extension that tells the truth about the content. */
  static String clean(String name, FileType type) {
    String last = name == null ? "" : name.substring(lastSeparator(name) + 1);
    String visible = VisibleText.of(last).replaceAll("[<>:\"|?*]", "_").strip();
    String base = visible.isEmpty() || visible.startsWith(".") ? "berkas" + visible : visible;
    String suffix = hasExtensionOf(base, type) ? "" : "." + type.extensions().get(0);
    return shorten(base, suffix);
  }

  private static int lastSeparator(String name) {
    return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  }

  private static boolean hasExtensionOf(String name, FileType type) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.contains(".") && type.extensions().contains(extension);
  }

  private static String shorten(String base, String suffix) {
    if (base.length() + suffix.length() <= MAX_LENGTH) {
      return base + suffix;
    }
    String ending = suffix.isEmpty() ? base.substring(base.lastIndexOf('.')) : suffix;
    int end = MAX_LENGTH - ending.length();
    boolean withinACharacter = Character.isHighSurrogate(base.charAt(end - 1));
    return base.substring(0, withinACharacter ? end - 1 : end) + ending;
  }
}

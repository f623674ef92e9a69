package id.estafet.platform.text;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/**
 * The texts for users, written in {@code messages/*.properties}. Indonesian is the only language,
 * so there is one file a module and no locale to choose.
 */
public final class Texts {

  private static final List<String> MODULES =
      List.of(
          "platform",
          "school",
          "calendar",
          "notification",
          "evidence",
          "followup",
          "session",
          "session-report",
          "training",
          "monitoring");

  private static final ReloadableResourceBundleMessageSource SOURCE = source();

  private Texts() {}

  /**
   * The text of a key.
   *
   * @param arguments filled into {0}, {1} … in the manner of {@link java.text.MessageFormat}
   * @throws org.springframework.context.NoSuchMessageException if no file has the key
   */
  public static String text(String key, Object... arguments) {
    return SOURCE.getMessage(key, arguments, Locale.forLanguageTag("id"));
  }

  /** Whether there is a text of this key. */
  static boolean has(String key) {
    return SOURCE.getMessage(key, null, null, Locale.forLanguageTag("id")) != null;
  }

  private static ReloadableResourceBundleMessageSource source() {
    ReloadableResourceBundleMessageSource source = new ReloadableResourceBundleMessageSource();
    MODULES.forEach(module -> source.addBasenames("classpath:messages/" + module));
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }
}

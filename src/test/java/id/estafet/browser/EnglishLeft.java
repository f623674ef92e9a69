package id.estafet.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person reads or hears on a page that is not Indonesian. */
final class EnglishLeft {

  /** What is seen, and what hovering or a screen reader tells of it. */
  private static final String WORDS_ON_PAGE =
      """
      () => {
        const found = [document.title];
        const hidden = (node) => {
          const style = getComputedStyle(node);
          return style.display === 'none' || style.visibility === 'hidden';
        };
        const walker = document.createTreeWalker(
          document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
            const left = node.nodeType === 1
              && (['SCRIPT', 'STYLE'].includes(node.tagName) || hidden(node));
            return left ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
          });
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (node.nodeType === 3) found.push(node.data);
          else for (const name of ['title', 'placeholder', 'aria-label', 'alt'])
            found.push(node.getAttribute(name) ?? '');
        }
        return found.map((text) => text.trim()).filter(Boolean);
      }
      """;

  private static final Set<String> ENGLISH =
      Set.of(
          """
          the and or of for to from with this that these those is are was were been has have had
          not yes all any none new old add remove delete edit update create save cancel close open
          show hide select search find filter sort name value type date time start end due task
          tasks process processes instance instances definition definitions deployment deployments
          decision decisions dashboard user users group groups tenant tenants authorization
          authorizations settings profile password sign out loading error failed success please
          your you click here more less first last next previous page pages results result version
          running suspended incident incidents job jobs variable variables history comment complete
          claim required field must enter invalid unknown resource resources permission permissions
          license metrics usage created assignee owner priority every about powered displayed drag
          drop upload download file files view zoom toggle copy overview welcome
          """
              .strip()
              .split("\\s+"));

  /** Names and codes: file and process names, ids, and what the engine calls its types. */
  private static final Pattern NAMES =
      Pattern.compile(
          "https://\\S+|[\\w-]+\\.(bpmn|dmn|form)|processes/\\w+|\\bfollow-up\\b|[0-9a-f]{8}-[0-9a-f-]{20,}"
              + "|\\b(SYSTEM|ALL|Date)\\b");

  /** The key of a text that is missing or has not come. */
  private static final Pattern RAW_KEY = Pattern.compile("[A-Z]{3,}(_[A-Z]+)+");

  private EnglishLeft() {}

  /** The texts with English words on a page that has come to rest. */
  static List<String> on(Page page) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return ((List<?>) page.evaluate(WORDS_ON_PAGE))
        .stream().map(String::valueOf).filter(EnglishLeft::isEnglish).distinct().toList();
  }

  private static boolean isEnglish(String text) {
    String words = NAMES.matcher(text).replaceAll(" ");
    return RAW_KEY.matcher(words).matches()
        || Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .anyMatch(ENGLISH::contains);
  }
}

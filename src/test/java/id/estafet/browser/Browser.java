package id.estafet.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's own Chromium before the running product; it downloads nothing. */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** Milliseconds: the first page of a fresh server on a busy machine takes its time. */
  private static final int PATIENCE = 30_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final int port;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, int port) {
    this.playwright = playwright;
    this.chromium = chromium;
    this.port = port;
  }

  /** A browser for the product that listens on a port; without a Chromium the test is skipped. */
  static Browser before(int port) {
    Optional<Path> executable = executable();
    assumeTrue(
        executable.isPresent(),
        "No Chromium on PATH or in $CHROMIUM, so nothing is shown in a browser");
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browser(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable.get()).setArgs(QUIET)),
        port);
  }

  /** A person at a desk of her own: nobody shares cookies or a local storage. */
  Desk desk() {
    return new Desk(newContext(1280, 900));
  }

  /** A person with a telephone. */
  Desk telephone() {
    return new Desk(newContext(360, 740));
  }

  private BrowserContext newContext(int width, int height) {
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setBaseURL("http://localhost:" + port)
            .setLocale("id-ID")
            .setTimezoneId("Asia/Jakarta")
            .setViewportSize(width, height));
  }

  @Override
  public void close() {
    playwright.close();
  }

  /** The whole page as a picture for a person to look at. */
  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }

  private static Optional<Path> executable() {
    String chosen = System.getenv("CHROMIUM");
    Stream<Path> onPath =
        NAMES.stream()
            .flatMap(
                name ->
                    Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)));
    return Stream.concat(Stream.ofNullable(chosen).map(Path::of), onPath)
        .filter(Files::isExecutable)
        .findFirst();
  }
}

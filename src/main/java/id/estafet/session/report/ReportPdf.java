package id.estafet.session.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints a filed report as PDF in the layout of the instrument (domain section 9). */
@Component
public class ReportPdf {

  private static final String FONT = "Liberation Sans";
  private static final String FONT_FOLDER = "/liberation/LiberationSans-";

  /** What XML 1.0 cannot hold, not even escaped; pasted texts do bring such characters. */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final SpringTemplateEngine templates = templates();

  /** The report as PDF; the same document always gives the same bytes. */
  public byte[] render(ReportDocument document) {
    String page =
        templates.process(
            "report", new Context(Locale.forLanguageTag("id"), Map.of("report", document)));
    return print(NOT_XML.matcher(page).replaceAll(""), document.sessionKey());
  }

  private static byte[] print(String page, String sessionKey) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(page, null);
    // Nothing in a report may be fetched, neither from the network nor from the disk.
    builder.useUriResolver((base, uri) -> null);
    builder.withProducer("Estafet");
    // Tagged, so that a screen reader follows sections and tables.
    builder.usePdfUaAccessibility(true);
    addFont(builder, "Regular", 400, FontStyle.NORMAL);
    addFont(builder, "Bold", 700, FontStyle.NORMAL);
    addFont(builder, "Italic", 400, FontStyle.ITALIC);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      renderer.createPDFWithoutClosing();
      PDDocument pdf = renderer.getPdfDocument();
      // By default both come from the time of printing.
      pdf.getDocumentInformation().setCreationDate(null);
      pdf.setDocumentId((long) sessionKey.hashCode());
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addFont(
      PdfRendererBuilder builder, String face, int weight, FontStyle style) {
    builder.useFont(
        () -> ReportPdf.class.getResourceAsStream(FONT_FOLDER + face + ".ttf"),
        FONT,
        weight,
        style,
        true);
  }

  /**
   * An engine of its own, because the application's writes HTML for browsers and the printer reads
   * XML only; it needs no Spring context.
   */
  private static SpringTemplateEngine templates() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.XML);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    engine.setMessageResolver(new ReportTexts());
    return engine;
  }
}

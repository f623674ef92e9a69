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
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints documents of one kind, laid out by a template, as PDF. */
final class PdfPrinter {

  private static final String FONT = "Liberation Sans";
  private static final String FONT_FOLDER = "/liberation/LiberationSans-";

  /** What XML 1.0 cannot hold, not even escaped; pasted texts do bring such characters. */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final SpringTemplateEngine TEMPLATES = templates();

  private final String template;
  private final String name;

  /**
   * @param name what the template calls a document
   */
  PdfPrinter(String template, String name) {
    this.template = template;
    this.name = name;
  }

  /**
   * The document as PDF; the same document always gives the same bytes.
   *
   * @param identity names the document among all printed ones
   */
  Printed print(Object document, String identity) {
    String page =
        TEMPLATES.process(
            template, new Context(Locale.forLanguageTag("id"), Map.of(name, document)));
    return print(NOT_XML.matcher(page).replaceAll(""), identity);
  }

  /** A printed document. */
  record Printed(byte[] bytes, int pages) {}

  private static Printed print(String page, String identity) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(page, null);
    // Nothing may be fetched, neither from the network nor from the disk.
    builder.useUriResolver((base, uri) -> QrPicture.isOne(uri) ? uri : null);
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
      pdf.setDocumentId((long) identity.hashCode());
      pdf.save(bytes);
      return new Printed(bytes.toByteArray(), pdf.getNumberOfPages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addFont(
      PdfRendererBuilder builder, String face, int weight, FontStyle style) {
    builder.useFont(
        () -> PdfPrinter.class.getResourceAsStream(FONT_FOLDER + face + ".ttf"),
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

package id.estafet.notification.mail;

import id.estafet.platform.time.ProgrammeTime;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the text of a mail: who it is for, what happened, where to go. */
@Component
class LetterWriter {

  private final SpringTemplateEngine templates = templates();
  private final String baseUrl;

  LetterWriter(@Value("${estafet.base-url}") String baseUrl) {
    this.baseUrl = baseUrl;
  }

  Letter write(Mail mail, String name, List<Told> contents) {
    Context words =
        new Context(
            Locale.forLanguageTag("id"),
            Map.of(
                "name", name,
                "subject", mail.subject(),
                "day", ProgrammeTime.date(mail.day()),
                "items", contents.stream().map(this::item).toList(),
                "home", baseUrl + "/"));
    return new Letter(
        mail.subject(),
        templates.process("mail.html", words),
        templates.process("mail.txt", words));
  }

  private Item item(Told told) {
    return new Item(
        told.subject(), told.body(), told.link() == null ? null : baseUrl + told.link());
  }

  /** One thing told, with the absolute address of its page. */
  record Item(String subject, String body, String address) {}

  /** An engine of its own: the application's knows no plain text. */
  private static SpringTemplateEngine templates() {
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.addTemplateResolver(resolver(TemplateMode.HTML, "*.html"));
    engine.addTemplateResolver(resolver(TemplateMode.TEXT, "*.txt"));
    return engine;
  }

  private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String names) {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setTemplateMode(mode);
    resolver.setResolvablePatterns(Set.of(names));
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return resolver;
  }
}

package id.estafet.session.report;

import id.estafet.platform.text.Texts;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Lets the template say <code>#{session-report.title}</code>. */
class ReportTexts extends AbstractMessageResolver {

  @Override
  public String resolveMessage(
      ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
    return Texts.text(key, parameters);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
    throw new IllegalStateException("Expected a text for '%s', but there is none".formatted(key));
  }
}

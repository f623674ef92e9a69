package id.estafet.session;

import id.estafet.platform.text.Entered;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Why something hinders learning, and where that is seen (section 9 C). */
@Embeddable
public record RootCause(
    String subtopicCode,
    String description,
    @Enumerated(EnumType.STRING) LearningData evidenceSource,
    String rpIndicator,
    Integer rpLevel) {

  public RootCause {
    subtopicCode = Entered.text(subtopicCode);
    description = Entered.text(description);
    rpIndicator = Entered.text(rpIndicator);
  }
}

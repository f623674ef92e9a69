package id.estafet.session;

import id.estafet.platform.text.Entered;
import jakarta.persistence.Embeddable;

/** A subtopic that the school puts first for six months, and why (R05). */
@Embeddable
public record SubtopicChoice(String code, String reason) {

  public SubtopicChoice {
    code = Entered.text(code);
    reason = Entered.text(reason);
  }
}

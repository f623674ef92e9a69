package id.estafet.session;

import id.estafet.platform.text.Entered;
import jakarta.persistence.Embeddable;

/** What the school wants its students' learning to become (section 9 B). */
@Embeddable
public record Goal(String text) {

  public Goal {
    text = Entered.text(text);
  }
}

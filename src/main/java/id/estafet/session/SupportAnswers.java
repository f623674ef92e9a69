package id.estafet.session;

import id.estafet.followup.ObstacleCategory;
import id.estafet.platform.text.Entered;

/** What the school cannot solve itself (section 9 G, R15). */
public record SupportAnswers(
    boolean needsSupport,
    String supportTitle,
    String supportDescription,
    ObstacleCategory supportCategory,
    String effortsMade,
    Urgency urgency) {

  /** The school needs none. */
  public static final SupportAnswers NONE = new SupportAnswers(false, null, null, null, null, null);

  public SupportAnswers {
    supportTitle = Entered.text(supportTitle);
    supportDescription = Entered.text(supportDescription);
    effortsMade = Entered.text(effortsMade);
  }
}

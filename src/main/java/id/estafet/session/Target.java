package id.estafet.session;

import id.estafet.platform.text.Entered;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * How a goal is measured (section 9 B).
 *
 * @param goalRef number of the goal row, counted from 1
 */
@Embeddable
public record Target(
    String text, Integer goalRef, String indicator, BigDecimal baseline, BigDecimal target) {

  public Target {
    text = Entered.text(text);
    indicator = Entered.text(indicator);
    baseline = Entered.number(baseline);
    target = Entered.number(target);
  }
}

package id.estafet.session;

import id.estafet.platform.text.Entered;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Something the school can build on (section 9 B). */
@Embeddable
public record Strength(String text, @Enumerated(EnumType.STRING) AssetType assetType) {

  public Strength {
    text = Entered.text(text);
  }
}

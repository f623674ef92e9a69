package id.estafet.session;

import id.estafet.platform.text.Texts;

/** The seven assets of a school, for asset-based thinking (section 5.3). */
public enum AssetType {
  HUMAN,
  SOCIAL,
  PHYSICAL,
  ENVIRONMENTAL,
  FINANCIAL,
  POLITICAL,
  RELIGIOUS_CULTURAL;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("session.asset." + name());
  }
}

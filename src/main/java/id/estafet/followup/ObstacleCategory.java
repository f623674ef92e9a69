package id.estafet.followup;

import id.estafet.platform.text.Texts;

/** What an obstacle or a request for support is about (section 13.3). */
public enum ObstacleCategory {
  CURRICULUM_PLANNING,
  CURRICULUM_STAGE,
  LEARNING_EFFECTIVENESS,
  HUMAN_RESOURCES,
  PRINCIPAL_TRANSFER,
  BUDGET,
  TECHNOLOGY_CONNECTIVITY,
  FACILITIES,
  ACCOUNTS_PLATFORM,
  SAFETY,
  POLICY_QUESTION,
  OTHER;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("followup.category." + name());
  }
}

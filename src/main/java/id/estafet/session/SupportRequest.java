package id.estafet.session;

import id.estafet.followup.ObstacleCategory;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What the school cannot solve itself (section 9 G). */
@Entity
@Table(name = "support_request")
class SupportRequest {

  @Id private String sessionKey;
  @Version private Integer version;
  private String title;
  private String description;

  @Enumerated(EnumType.STRING)
  private ObstacleCategory category;

  private String effortsMade;

  @Enumerated(EnumType.STRING)
  private Urgency urgency;

  protected SupportRequest() {}

  SupportRequest(SessionKey key) {
    this.sessionKey = key.toString();
  }

  void ask(SupportAnswers answers) {
    title = answers.supportTitle();
    description = answers.supportDescription();
    category = answers.supportCategory();
    effortsMade = answers.effortsMade();
    urgency = answers.urgency();
  }

  SupportAnswers asAnswers() {
    return new SupportAnswers(true, title, description, category, effortsMade, urgency);
  }
}

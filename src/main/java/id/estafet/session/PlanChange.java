package id.estafet.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reflection session changed in the plan of its cycle (R05). The plan itself stays, since
 * the report that it belongs to has been filed.
 */
@Entity
@Table(name = "plan_change")
class PlanChange {

  @Id private String sessionKey;
  @Version private Integer version;
  private String cycleKey;
  private Instant changedAt;
  private boolean subtopicsChanged;
  private String subtopicChangeReason;
  private String followUpAdditionReason;

  @ElementCollection
  @CollectionTable(name = "plan_change_subtopic", joinColumns = @JoinColumn(name = "session_key"))
  @OrderColumn(name = "position")
  private List<SubtopicChoice> subtopics = new ArrayList<>();

  protected PlanChange() {}

  PlanChange(PmoSession session, Instant at) {
    this.sessionKey = session.key().toString();
    this.cycleKey = session.cycleKey();
    this.changedAt = at;
  }

  void choose(List<SubtopicChoice> chosen, String reason) {
    subtopicsChanged = true;
    subtopics.addAll(chosen);
    subtopicChangeReason = reason;
  }

  void addFollowUps(String reason) {
    followUpAdditionReason = reason;
  }

  List<SubtopicChoice> subtopics() {
    return List.copyOf(subtopics);
  }

  PlanChangeFacts asFacts() {
    return new PlanChangeFacts(subtopics(), subtopicChangeReason, followUpAdditionReason);
  }
}

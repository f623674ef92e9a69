package id.estafet.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a cycle works on: subtopics, root causes and solutions (section 9 C, stages 2 and 3). */
@Entity
@Table(name = "action_plan")
class ActionPlan {

  @Id private String sessionKey;
  @Version private Integer version;
  private String cycleKey;
  private String studentBehaviour;
  private String rootCauseNote;
  private Instant agreedAt;

  @Enumerated(EnumType.STRING)
  private Confirmation confirmation;

  private String agreementNote;
  private Instant confirmedAt;
  private String confirmedBy;

  @ElementCollection
  @CollectionTable(name = "plan_subtopic", joinColumns = @JoinColumn(name = "session_key"))
  @OrderColumn(name = "position")
  private List<SubtopicChoice> subtopics = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "plan_root_cause", joinColumns = @JoinColumn(name = "session_key"))
  @OrderColumn(name = "position")
  private List<RootCause> rootCauses = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "plan_solution", joinColumns = @JoinColumn(name = "session_key"))
  @OrderColumn(name = "position")
  private List<Solution> solutions = new ArrayList<>();

  protected ActionPlan() {}

  ActionPlan(PmoSession session) {
    this.sessionKey = session.key().toString();
    this.cycleKey = session.cycleKey();
  }

  void find(List<SubtopicChoice> choices, String behaviour, List<RootCause> causes) {
    if (agreedAt != null) {
      throw new IllegalStateException(
          "Expected to find root causes in session '%s', but solutions are agreed"
              .formatted(sessionKey));
    }
    subtopics = new ArrayList<>(choices);
    studentBehaviour = behaviour;
    rootCauses = new ArrayList<>(causes);
  }

  void agree(List<Solution> agreed, String note, Instant at) {
    if (agreedAt != null) {
      throw new IllegalStateException(
          "Expected to agree on solutions in session '%s', but they are agreed"
              .formatted(sessionKey));
    }
    solutions.addAll(agreed);
    rootCauseNote = note;
    agreedAt = at;
  }

  void confirm(Confirmation answer, String note, String by, Instant at) {
    if (agreedAt == null || confirmation != null) {
      throw new IllegalStateException(
          "Expected to confirm the agreement of session '%s', but it is %s"
              .formatted(sessionKey, agreedAt == null ? "missing" : "confirmed"));
    }
    confirmation = answer;
    agreementNote = note;
    confirmedBy = by;
    confirmedAt = at;
  }

  boolean isAgreed() {
    return agreedAt != null;
  }

  boolean isConfirmed() {
    return confirmation != null;
  }

  String sessionKey() {
    return sessionKey;
  }

  List<SubtopicChoice> subtopics() {
    return List.copyOf(subtopics);
  }

  List<RootCause> rootCauses() {
    return List.copyOf(rootCauses);
  }

  List<Solution> solutions() {
    return List.copyOf(solutions);
  }

  /** Numbers of the rows from which follow-ups may come (W1). */
  static Set<Integer> shortOnes(List<Solution> solutions) {
    Set<Integer> numbers = new TreeSet<>();
    for (int row = 0; row < solutions.size(); row++) {
      if (solutions.get(row).horizon() == Horizon.SHORT) {
        numbers.add(row + 1);
      }
    }
    return numbers;
  }

  PlanFacts asFacts() {
    return new PlanFacts(
        SessionKey.parse(sessionKey),
        subtopics(),
        studentBehaviour,
        rootCauses(),
        solutions(),
        rootCauseNote,
        agreedAt,
        confirmation,
        agreementNote,
        confirmedAt,
        confirmedBy);
  }
}

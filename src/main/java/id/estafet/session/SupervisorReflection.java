package id.estafet.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The supervisor's view beside the school's own; a row of its own, since either may come first. */
@Entity
@Table(name = "supervisor_reflection")
class SupervisorReflection {

  @Id private String sessionKey;
  @Version private Integer version;
  private String cycleKey;
  private Instant recordedAt;
  private String recordedBy;
  private String reflection;
  private String strengths;
  private String advice;

  protected SupervisorReflection() {}

  SupervisorReflection(
      SessionKey session, SupervisorReflectionAnswers answers, String by, Instant at) {
    this.sessionKey = session.toString();
    this.cycleKey = CycleKey.of(session).toString();
    this.recordedBy = by;
    this.recordedAt = at;
    this.reflection = answers.supervisorReflection();
    this.strengths = answers.supervisorStrengths();
    this.advice = answers.supervisorAdvice();
  }

  SupervisorReflectionAnswers asAnswers() {
    return new SupervisorReflectionAnswers(reflection, strengths, advice);
  }
}

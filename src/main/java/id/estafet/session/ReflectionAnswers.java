package id.estafet.session;

import id.estafet.platform.text.Entered;
import java.time.LocalDate;
import java.util.List;

/** The school's reflection on learning (form reflect-on-learning, section 9 B). */
public record ReflectionAnswers(
    List<LearningData> dataSources,
    String otherSource,
    String schoolCharacteristics,
    List<Strength> strengths,
    String hopes,
    VisionFit visionFit,
    String visionNote,
    String learningFindings,
    List<Goal> goals,
    List<Target> targets,
    LocalDate reflectionDate,
    List<Participant> reflectionParticipants) {

  public ReflectionAnswers {
    dataSources = Entered.rows(dataSources);
    otherSource = Entered.text(otherSource);
    schoolCharacteristics = Entered.text(schoolCharacteristics);
    strengths = Entered.rows(strengths);
    hopes = Entered.text(hopes);
    visionNote = Entered.text(visionNote);
    learningFindings = Entered.text(learningFindings);
    goals = Entered.rows(goals);
    targets = Entered.rows(targets);
    reflectionParticipants = Entered.rows(reflectionParticipants);
  }
}

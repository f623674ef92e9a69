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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The school's reflection on learning, stage 1 (section 9 B). */
@Entity
@Table(name = "learning_reflection")
class LearningReflection {

  @Id private String sessionKey;
  @Version private Integer version;
  private String cycleKey;
  private Instant recordedAt;
  private String recordedBy;
  private String dataSources;
  private String otherSource;
  private String schoolCharacteristics;
  private String hopes;

  @Enumerated(EnumType.STRING)
  private VisionFit visionFit;

  private String visionNote;
  private String learningFindings;
  private LocalDate reflectionDate;

  @ElementCollection
  @CollectionTable(name = "reflection_strength", joinColumns = @JoinColumn(name = "session_key"))
  @OrderColumn(name = "position")
  private List<Strength> strengths = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "reflection_goal", joinColumns = @JoinColumn(name = "session_key"))
  @OrderColumn(name = "position")
  private List<Goal> goals = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "reflection_target", joinColumns = @JoinColumn(name = "session_key"))
  @OrderColumn(name = "position")
  private List<Target> targets = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "reflection_participant", joinColumns = @JoinColumn(name = "session_key"))
  @OrderColumn(name = "position")
  private List<Participant> participants = new ArrayList<>();

  protected LearningReflection() {}

  LearningReflection(PmoSession session) {
    this.sessionKey = session.key().toString();
    this.cycleKey = session.cycleKey();
  }

  void say(ReflectionAnswers answers, String by, Instant at) {
    recordedBy = by;
    recordedAt = at;
    dataSources = answers.dataSources().stream().map(Enum::name).collect(Collectors.joining(","));
    otherSource = answers.otherSource();
    schoolCharacteristics = answers.schoolCharacteristics();
    hopes = answers.hopes();
    visionFit = answers.visionFit();
    visionNote = answers.visionNote();
    learningFindings = answers.learningFindings();
    reflectionDate = answers.reflectionDate();
    strengths = new ArrayList<>(answers.strengths());
    goals = new ArrayList<>(answers.goals());
    targets = new ArrayList<>(answers.targets());
    participants = new ArrayList<>(answers.reflectionParticipants());
  }

  ReflectionAnswers asAnswers() {
    return new ReflectionAnswers(
        sources(dataSources),
        otherSource,
        schoolCharacteristics,
        List.copyOf(strengths),
        hopes,
        visionFit,
        visionNote,
        learningFindings,
        List.copyOf(goals),
        List.copyOf(targets),
        reflectionDate,
        List.copyOf(participants));
  }

  static List<LearningData> sources(String names) {
    return Arrays.stream(names.split(",")).map(LearningData::valueOf).toList();
  }
}

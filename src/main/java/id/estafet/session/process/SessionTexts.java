package id.estafet.session.process;

import static id.estafet.platform.text.Texts.text;

import id.estafet.calendar.SchoolYear;
import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.InvolvedPerson;
import id.estafet.platform.process.Prefill;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Schools;
import id.estafet.session.BasicInfo;
import id.estafet.session.Catalogue;
import id.estafet.session.Horizon;
import id.estafet.session.Instrument;
import id.estafet.session.LearningData;
import id.estafet.session.PlanFacts;
import id.estafet.session.ReflectionAnswers;
import id.estafet.session.SessionFacts;
import id.estafet.session.Solution;
import id.estafet.session.Strength;
import id.estafet.session.SubtopicChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The read-only texts that a form opens with: what is known already, as markdown. */
@Component
class SessionTexts {

  private final Schools schools;
  private final Catalogue catalogue;

  SessionTexts(Schools schools, Catalogue catalogue) {
    this.schools = schools;
    this.catalogue = catalogue;
  }

  /** School, session, school year and deadline in one line. */
  String contextLine(SessionFacts session) {
    String school = schools.get(session.key().npsn()).name();
    String year = new SchoolYear(session.key().startYear()).label();
    return session.deadline() == null
        ? text("session.form.contextExtra", school, session.key().label(), year)
        : text(
            "session.form.context",
            school,
            session.key().label(),
            year,
            ProgrammeTime.date(session.deadline()));
  }

  /** What the policy asks of this session (R01, R10, R11). */
  String policy(SessionFacts session) {
    String modes =
        session.allowedModes().stream()
            .sorted()
            .map(mode -> mode.label())
            .collect(Collectors.joining(", "));
    String evidence =
        session.requiredEvidence().stream()
            .sorted()
            .map(kind -> text("evidence.kind." + kind))
            .collect(Collectors.joining(", "));
    return text(
        "session.form.policy",
        session.facilitatorRole().label(),
        modes,
        session.policyLessonHours(),
        evidence.isEmpty() ? "-" : evidence);
  }

  String reflection(ReflectionAnswers reflection) {
    List<String> lines = new ArrayList<>();
    add(lines, "session.form.strengths", joined(reflection.strengths(), Strength::text));
    add(lines, "session.form.characteristics", reflection.schoolCharacteristics());
    add(lines, "session.form.findings", reflection.learningFindings());
    return String.join("\n\n", lines);
  }

  String goals(ReflectionAnswers reflection) {
    return numbered(
        reflection.goals(), (goal, number) -> goal.text() + targets(reflection, number));
  }

  private static String targets(ReflectionAnswers reflection, int goal) {
    return reflection.targets().stream()
        .filter(target -> target.goalRef() == goal)
        .map(target -> text("session.form.target", target.text(), target.indicator()))
        .collect(Collectors.joining());
  }

  String rootCauses(PlanFacts plan) {
    return numbered(
        plan.rootCauses(), (cause, number) -> cause.subtopicCode() + " · " + cause.description());
  }

  String solutions(PlanFacts plan) {
    return numbered(plan.solutions(), (solution, number) -> solution.text());
  }

  String followUps(List<AgreedFollowUp> followUps) {
    return numbered(
        followUps,
        (followUp, number) ->
            text(
                "session.form.followUp",
                followUp.activity(),
                ProgrammeTime.date(followUp.startDate()),
                ProgrammeTime.date(followUp.endDate()),
                joined(followUp.people(), InvolvedPerson::name),
                followUp.status().label()));
  }

  String subtopics(List<SubtopicChoice> chosen) {
    return joined(chosen, choice -> subtopicName(choice.code()));
  }

  String subtopicName(String code) {
    return catalogue.label(code);
  }

  /** What the school found out about itself, where a form shows it. */
  void show(Prefill prefill, ReflectionAnswers reflection) {
    prefill.with("reflectionText", reflection(reflection)).with("goalsText", goals(reflection));
  }

  /** All 34 subtopics with their topic. */
  List<Option> allSubtopics() {
    return catalogue.subtopics().stream()
        .map(
            subtopic ->
                new Option(
                    subtopic.code(),
                    "%s %s (%s)"
                        .formatted(subtopic.code(), subtopic.name(), subtopic.topic().name())))
        .toList();
  }

  List<Option> subtopicOptions(List<SubtopicChoice> chosen) {
    return chosen.stream()
        .map(choice -> new Option(choice.code(), subtopicName(choice.code())))
        .toList();
  }

  /** The data that the reflection used; all kinds where there was no reflection (R13). */
  List<Option> dataSources(Optional<ReflectionAnswers> reflection) {
    return reflection
        .map(ReflectionAnswers::dataSources)
        .orElse(List.of(LearningData.values()))
        .stream()
        .map(data -> new Option(data.name(), data.label()))
        .toList();
  }

  /** Solutions that follow-ups may be made of: those for the next six months (section 9 D). */
  List<Option> shortTerm(List<Solution> solutions) {
    List<Option> all = rowOptions(solutions, Solution::text);
    return IntStream.range(0, solutions.size())
        .filter(row -> solutions.get(row).horizon() == Horizon.SHORT)
        .mapToObj(all::get)
        .toList();
  }

  /** The session in short, for the one who files its report. */
  String summary(Instrument instrument) {
    List<String> lines = new ArrayList<>();
    BasicInfo info = instrument.basicInfo();
    if (info != null) {
      add(lines, "session.form.held", ProgrammeTime.date(info.heldDate()));
      add(lines, "session.form.attendance", String.valueOf(info.attendees().size()));
    }
    add(lines, "session.form.subtopics", subtopics(instrument.subtopics()));
    add(lines, "session.form.followUps", "\n\n" + followUps(instrument.followUps()));
    return String.join("\n\n", lines);
  }

  /** The rows of a list for a select: value is the number of the row. */
  static <T> List<Option> rowOptions(List<T> rows, Function<T, String> labelOf) {
    List<Option> options = new ArrayList<>();
    for (T row : rows) {
      String number = String.valueOf(options.size() + 1);
      options.add(new Option(number, number + ". " + labelOf.apply(row)));
    }
    return options;
  }

  private static void add(List<String> lines, String key, String value) {
    if (value != null && !value.isBlank()) {
      lines.add(text(key, value));
    }
  }

  private static <T> String joined(List<T> rows, Function<T, String> word) {
    return rows.stream().map(word).collect(Collectors.joining("; "));
  }

  private static <T> String numbered(List<T> rows, BiFunction<T, Integer, String> line) {
    List<String> lines = new ArrayList<>();
    for (T row : rows) {
      int number = lines.size() + 1;
      lines.add(number + ". " + line.apply(row, number));
    }
    return String.join("\n", lines);
  }

  /** One choice of a select. */
  record Option(String value, String label) {}
}

package id.estafet.session.report;

import java.util.List;

/**
 * A filed report, every value as it is to be printed (domain section 9, A to G). A null or empty
 * text is left out, a null section is one that this kind of session does not have.
 *
 * @param sessionKey {@code 99000001:2023:1}
 * @param schoolYear {@code 2023/2024}
 * @param sessionName {@code PMO ke-1}
 * @param sessionKind {@code Perencanaan}
 * @param cohort {@code 2}, or {@code Mandiri} for a school outside the programme
 * @param initialStage B; null if the session has none
 * @param advancedStage C; null if the session has none
 * @param extraSession what an extra session talked about; null in the six sessions
 * @param followUps D; null if the session has none
 * @param followUpAdditionReason why a reflection session added follow-ups
 * @param followUpReflections E; null in planning sessions, which have no such section
 * @param attachments F
 * @param supportRequests G; empty if the school needs no support
 */
public record ReportDocument(
    String sessionKey,
    String schoolYear,
    String sessionName,
    String sessionKind,
    String cohort,
    School school,
    BasicInfo basicInfo,
    InitialStage initialStage,
    AdvancedStage advancedStage,
    ExtraSession extraSession,
    List<FollowUp> followUps,
    String followUpAdditionReason,
    List<FollowUpReflection> followUpReflections,
    List<Attachment> attachments,
    List<SupportRequest> supportRequests,
    Submission submission) {

  public ReportDocument {
    attachments = orEmpty(attachments);
    supportRequests = orEmpty(supportRequests);
  }

  /**
   * The school as master data have it.
   *
   * @param region {@code Kab. Badung, Bali}
   */
  public record School(String npsn, String name, String level, String status, String region) {}

  /** Someone who took part. */
  public record Participant(String name, String role, String nuptk) {}

  /**
   * A: informasi dasar.
   *
   * @param time {@code 10.00–11.30 WITA}
   * @param duration {@code 2 JP}
   * @param facilitator name and role
   * @param substitution who stood in for the facilitator, and why
   */
  public record BasicInfo(
      String plannedDate,
      String heldDate,
      String dateReason,
      String time,
      String duration,
      String mode,
      String modeReason,
      String place,
      String meetingLink,
      String facilitator,
      String substitution,
      String reporter,
      List<Participant> attendees,
      String attendanceReason) {

    public BasicInfo {
      attendees = orEmpty(attendees);
    }
  }

  /**
   * B: tahap awal, the reflection on learning.
   *
   * @param overrideReason why the session went on without the reflection
   */
  public record InitialStage(
      String reflectionDate,
      String overrideReason,
      List<Participant> participants,
      List<String> dataSources,
      String schoolCharacteristics,
      List<Strength> strengths,
      String hopes,
      String visionFit,
      String visionNote,
      String learningFindings,
      List<String> goals,
      List<Target> targets,
      SupervisorReflection supervisor) {

    public InitialStage {
      participants = orEmpty(participants);
      dataSources = orEmpty(dataSources);
      strengths = orEmpty(strengths);
      goals = orEmpty(goals);
      targets = orEmpty(targets);
    }
  }

  /** An asset of the school. */
  public record Strength(String text, String type) {}

  /**
   * A target.
   *
   * @param goal number of the goal it serves
   */
  public record Target(
      String text, String goal, String indicator, String baseline, String target) {}

  /** What the supervisor added to the reflection. */
  public record SupervisorReflection(String reflection, String strengths, String advice) {}

  /**
   * C: tahap lanjutan, root causes and agreed solutions.
   *
   * @param changeReason why a reflection session changed the subtopics
   * @param rootCauseNote why a root cause has no solution
   * @param agreement who confirmed the agreement and when, or that nobody objected
   * @param agreementNote the supervisor's note on it
   */
  public record AdvancedStage(
      List<Subtopic> subtopics,
      String changeReason,
      String studentBehaviour,
      List<RootCause> rootCauses,
      List<Solution> solutions,
      String rootCauseNote,
      String agreement,
      String agreementNote) {

    public AdvancedStage {
      subtopics = orEmpty(subtopics);
      rootCauses = orEmpty(rootCauses);
      solutions = orEmpty(solutions);
    }
  }

  /** A subtopic of the catalogue with the reason for choosing it. */
  public record Subtopic(String code, String name, String topic, String reason) {}

  /**
   * A root cause.
   *
   * @param indicator indicator of the Rapor Pendidikan with its level, if that is the source
   */
  public record RootCause(
      String subtopicCode, String description, String evidenceSource, String indicator) {}

  /**
   * An agreed solution.
   *
   * @param rootCause number of the root cause it answers
   * @param urgent {@code Ya} or {@code Tidak}
   * @param feasible {@code Ya} or {@code Tidak}: within six months
   * @param goal number of the goal it supports, {@code Tidak} if none
   */
  public record Solution(
      String text,
      String rootCause,
      String urgent,
      String feasible,
      String goal,
      String horizon,
      String note) {}

  /** What an extra session talked about. */
  public record ExtraSession(String topicDiscussed, String notes) {}

  /**
   * D: one follow-up; its place in the list is its number.
   *
   * @param subtopic code and name
   * @param measure {@code 62 % menjadi 80 %}
   * @param period {@code 1 September 2023 – 31 Januari 2024}
   * @param people name and part, one each
   */
  public record FollowUp(
      String subtopic,
      String solution,
      String goal,
      String activity,
      String successIndicator,
      String measure,
      String period,
      List<String> people,
      String otherParties,
      String resources,
      String status,
      String carriedOverFrom) {

    public FollowUp {
      people = orEmpty(people);
    }
  }

  /**
   * E: the reflection on one follow-up.
   *
   * @param followUp its number and activity
   * @param quality {@code Berjalan baik} or {@code Belum berjalan baik}
   * @param obstacle the obstacle with its category
   * @param escalation says that the obstacle goes to the next tier; null if it does not
   * @param progress {@code 60 %}
   */
  public record FollowUpReflection(
      String followUp,
      String quality,
      String whatWentWell,
      String whatNotYet,
      String obstacle,
      String obstacleSolution,
      String escalation,
      String newStatus,
      String statusReason,
      String progress,
      String lessonLearned) {}

  /**
   * F: a file or a link.
   *
   * @param name file name or address
   * @param detail type and size, or what the link shows
   * @param uploaded who and when
   */
  public record Attachment(String kind, String name, String detail, String uploaded) {}

  /** G: a need that the school cannot meet by itself. */
  public record SupportRequest(
      String title, String category, String urgency, String description, String effortsMade) {}

  /**
   * How the report was filed.
   *
   * @param late filed after the deadline (section 11)
   * @param submittedAt {@code 11 September 2023 pukul 15.05 WITA}, in the zone of the school
   * @param deadline {@code 20 September 2023 pukul 23.59 WIB}
   * @param submittedBy name and role
   * @param promisedEvidence {@code Bukti menyusul}, or what became of it; null if nothing followed
   */
  public record Submission(
      boolean late,
      String submittedAt,
      String deadline,
      String submittedBy,
      String promisedEvidence,
      int version,
      String summary,
      String note) {}

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}

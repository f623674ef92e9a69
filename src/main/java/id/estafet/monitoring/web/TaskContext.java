package id.estafet.monitoring.web;

import id.estafet.platform.time.Due;
import java.time.LocalDate;
import java.util.List;

/**
 * What surrounds an open task.
 *
 * @param stages the four stages of the cycle, left to right
 * @param sessions those of the year that are laid out
 * @param people on duty at the school today
 * @param followUps of the cycle, the unsettled first
 */
record TaskContext(
    TaskCard task,
    String npsn,
    String schoolName,
    List<Stage> stages,
    List<SessionLine> sessions,
    List<OnDuty> people,
    List<FollowUpLine> followUps) {

  /** How far a stage has come. */
  enum StageState {
    DONE,
    CURRENT,
    AHEAD
  }

  /** One of the four stages (section 5.1). */
  record Stage(int number, String name, StageState state, String stateLabel) {}

  /**
   * Somebody with a duty at the school.
   *
   * @param phone given to colleagues of the same school only, as is the email (P18)
   */
  record OnDuty(String roleLabel, String name, String phone, String email) {}

  /**
   * What was agreed.
   *
   * @param owner the first of those involved; null if nobody is named
   * @param due until when, while it is unsettled; null otherwise
   */
  record FollowUpLine(
      String id, String activity, String statusLabel, String owner, LocalDate endDate, Due due) {}
}

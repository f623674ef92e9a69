package id.estafet.session.report;

import java.util.List;

/**
 * What a school agreed on, short enough to hang on a wall: goals, root causes, actions and the next
 * date.
 *
 * @param session {@code PMO ke-1}
 * @param asOf day on which it was so, {@code 12 September 2023}
 * @param subtopics code and name
 * @param more how many actions are left out
 */
public record OnePageDocument(
    String sessionKey,
    String school,
    String npsn,
    String session,
    String schoolYear,
    String asOf,
    List<String> goals,
    List<String> subtopics,
    List<String> rootCauses,
    List<Action> actions,
    int more,
    Next next) {

  /**
   * One follow-up.
   *
   * @param who name and part, one after the other
   * @param until {@code 31 Januari 2024}
   */
  public record Action(
      int number, String activity, String who, String until, String indicator, String status) {

    Action shortened(Brevity brevity) {
      return new Action(
          number, brevity.cut(activity), brevity.cut(who), until, brevity.cut(indicator), status);
    }
  }

  /**
   * The session that comes next.
   *
   * @param month {@code Oktober 2023}
   * @param deadline of its report
   */
  public record Next(String session, String month, String deadline) {}

  OnePageDocument shortened(Brevity brevity) {
    return new OnePageDocument(
        sessionKey,
        brevity.cut(school),
        npsn,
        session,
        schoolYear,
        asOf,
        brevity.cutAll(goals),
        brevity.cutAll(subtopics),
        brevity.cutAll(rootCauses),
        brevity.first(actions).stream().map(action -> action.shortened(brevity)).toList(),
        actions.size() - brevity.first(actions).size(),
        next);
  }
}

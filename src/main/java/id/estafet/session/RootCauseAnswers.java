package id.estafet.session;

import id.estafet.platform.text.Entered;
import java.util.List;

/** Subtopics and root causes found in a session (form find-root-causes, sections 9 A and C). */
public record RootCauseAnswers(
    BasicInfo basicInfo,
    List<SubtopicChoice> subtopics,
    String studentBehaviour,
    List<RootCause> rootCauses) {

  public RootCauseAnswers {
    basicInfo = basicInfo == null ? BasicInfo.NONE : basicInfo;
    subtopics = Entered.rows(subtopics);
    studentBehaviour = Entered.text(studentBehaviour);
    rootCauses = Entered.rows(rootCauses);
  }
}

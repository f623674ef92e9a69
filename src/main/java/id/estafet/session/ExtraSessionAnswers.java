package id.estafet.session;

import id.estafet.followup.FollowUpReflectionAnswer;
import id.estafet.platform.text.Entered;
import java.util.List;

/** What happened in a session outside the calendar (form record-extra-session). */
public record ExtraSessionAnswers(
    BasicInfo basicInfo,
    String topicDiscussed,
    String extraNotes,
    List<FollowUpReflectionAnswer> followUpReflections) {

  public ExtraSessionAnswers {
    basicInfo = basicInfo == null ? BasicInfo.NONE : basicInfo;
    topicDiscussed = Entered.text(topicDiscussed);
    extraNotes = Entered.text(extraNotes);
    followUpReflections = Entered.rows(followUpReflections);
  }
}

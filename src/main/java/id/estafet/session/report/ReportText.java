package id.estafet.session.report;

import static id.estafet.platform.text.Texts.text;

import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SessionKind;
import id.estafet.evidence.Attachment;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.School;
import id.estafet.session.BasicInfo;
import id.estafet.session.Instrument;
import id.estafet.session.SessionFacts;
import id.estafet.session.SupportAnswers;
import java.util.List;
import java.util.Locale;

/** Puts an instrument into words, section by section (domain section 9). */
final class ReportText {

  private ReportText() {}

  static ReportDocument of(ReportSource source) {
    Instrument instrument = source.instrument();
    SessionFacts session = instrument.session();
    boolean regular = session.kind() != SessionKind.EXTRA;
    return new ReportDocument(
        session.key().toString(),
        new SchoolYear(session.key().startYear()).label(),
        text(
            regular ? "session-report.name.regular" : "session-report.name.extra",
            session.key().number()),
        session.kind().label(),
        session.cohort() == null
            ? text("session-report.cohort.none")
            : String.valueOf(session.cohort()),
        school(source),
        basicInfo(source),
        regular ? StageSections.initialStage(source) : null,
        regular ? StageSections.advancedStage(source) : null,
        regular
            ? null
            : new ReportDocument.ExtraSession(instrument.topicDiscussed(), instrument.extraNotes()),
        regular ? FollowUpSections.followUps(source) : null,
        instrument.planChange() == null ? null : instrument.planChange().followUpAdditionReason(),
        FollowUpSections.reflections(source),
        source.attachments().stream().map(one -> attachment(source, one)).toList(),
        support(instrument.support()),
        submission(source));
  }

  private static ReportDocument.School school(ReportSource source) {
    School school = source.school();
    return new ReportDocument.School(
        school.npsn(),
        school.name(),
        school.level().name(),
        text("session-report.schoolStatus." + school.status().name()),
        source.region());
  }

  private static ReportDocument.BasicInfo basicInfo(ReportSource source) {
    SessionFacts session = source.instrument().session();
    BasicInfo info = source.instrument().basicInfo();
    return new ReportDocument.BasicInfo(
        session.schedule() == null ? null : ReportWords.date(session.schedule().plannedDate()),
        ReportWords.date(info.heldDate()),
        info.dateReason(),
        ReportWords.time(info.heldDate(), info.startTime(), info.endTime(), source.school().zone()),
        text("session-report.lessonHours", ReportWords.number(info.durationLessonHours())),
        info.mode().label(),
        info.modeReason(),
        info.place(),
        info.meetingLink(),
        source.facilitator(),
        info.substituteFacilitator() == null
            ? null
            : text(
                "session-report.substitutedBy",
                info.substituteFacilitator(),
                info.substitutionReason()),
        source.submittedBy(),
        StageSections.attendees(info.attendees()),
        info.attendanceReason());
  }

  private static ReportDocument.Attachment attachment(ReportSource source, Attachment one) {
    return new ReportDocument.Attachment(
        one.kind().label(),
        one.hasContent() ? one.fileName() : one.link(),
        one.hasContent()
            ? typeOf(one.fileName()) + ", " + ReportWords.size(one.size())
            : one.description(),
        source.name(one.uploadedBy())
            + ", "
            + ReportWords.date(one.uploadedAt(), source.school().zone()));
  }

  /** File names are cleaned on arrival and end as their content says. */
  private static String typeOf(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }

  private static List<ReportDocument.SupportRequest> support(SupportAnswers support) {
    return support.needsSupport()
        ? List.of(
            new ReportDocument.SupportRequest(
                support.supportTitle(),
                support.supportCategory().label(),
                support.urgency().label(),
                support.supportDescription(),
                support.effortsMade()))
        : List.of();
  }

  private static ReportDocument.Submission submission(ReportSource source) {
    SessionFacts session = source.instrument().session();
    return new ReportDocument.Submission(
        session.late(),
        ReportWords.moment(session.submittedAt(), source.school().zone()),
        // Deadlines end in Jakarta everywhere.
        ReportWords.moment(session.deadlineAt(), ProgrammeTime.ZONE),
        source.submittedBy(),
        session.promisedEvidence() == null ? null : session.promisedEvidence().label(),
        session.reportVersion(),
        null,
        session.submitterNote());
  }
}

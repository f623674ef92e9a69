package id.estafet.session.report;

import static id.estafet.platform.text.Texts.text;

import id.estafet.evidence.Attachment;
import id.estafet.evidence.Attachments;
import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.FollowUpProgress;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Duties;
import id.estafet.school.People;
import id.estafet.school.Place;
import id.estafet.school.Places;
import id.estafet.school.Role;
import id.estafet.school.School;
import id.estafet.school.Schools;
import id.estafet.session.Catalogue;
import id.estafet.session.Instrument;
import id.estafet.session.PmoSessions;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what the report of a session is printed from, and puts it into words. */
@Component
public class ReportOfSession {

  private final PmoSessions sessions;
  private final FollowUpProgress progress;
  private final Schools schools;
  private final Places places;
  private final People people;
  private final Duties duties;
  private final Attachments attachments;
  private final Catalogue catalogue;

  ReportOfSession(
      PmoSessions sessions,
      FollowUpProgress progress,
      Schools schools,
      Places places,
      People people,
      Duties duties,
      Attachments attachments,
      Catalogue catalogue) {
    this.sessions = sessions;
    this.progress = progress;
    this.schools = schools;
    this.places = places;
    this.people = people;
    this.duties = duties;
    this.attachments = attachments;
    this.catalogue = catalogue;
  }

  /**
   * The report as filed last: what came after is told by the report of the next session.
   *
   * @throws id.estafet.platform.text.NotFound if there is no such session
   * @throws Conflict if nothing was filed yet
   */
  public ReportDocument of(SessionKey key) {
    Instrument instrument = sessions.instrument(key);
    SessionFacts session = instrument.session();
    if (session.reportVersion() == 0) {
      throw new Conflict(text("session-report.notFiled"));
    }
    List<AgreedFollowUp> followUps =
        instrument.followUps().stream()
            .filter(followUp -> !followUp.agreedAt().isAfter(session.submittedAt()))
            .toList();
    List<Attachment> evidence = attachments.of(key.toString());
    School school = schools.get(key.npsn());
    List<String> facilitators =
        duties.holders(key.npsn(), session.facilitatorRole(), instrument.basicInfo().heldDate());
    Map<String, String> names = people.names(logins(instrument, evidence, facilitators));
    return ReportText.of(
        new ReportSource(
            instrument,
            followUps,
            progress.statusesAt(session.submittedAt(), followUps),
            school,
            region(school),
            names,
            withRole(
                facilitators.stream().map(names::get).collect(Collectors.joining("; ")),
                session.facilitatorRole()),
            submittedBy(session, names),
            evidence,
            catalogue::find));
  }

  private static List<String> logins(
      Instrument instrument, List<Attachment> evidence, List<String> facilitators) {
    List<String> logins = new ArrayList<>(facilitators);
    logins.add(instrument.session().submittedBy());
    if (instrument.plan() != null) {
      logins.add(instrument.plan().confirmedBy());
    }
    evidence.forEach(attachment -> logins.add(attachment.uploadedBy()));
    return logins.stream().filter(Objects::nonNull).distinct().toList();
  }

  private String region(School school) {
    Map<String, Place> known = places.findAll(List.of(school.regencyCode(), school.provinceCode()));
    return Stream.of(school.regencyCode(), school.provinceCode())
        .map(code -> known.containsKey(code) ? known.get(code).name() : code)
        .collect(Collectors.joining(", "));
  }

  /** With the reporter's role if it was held on that day: an administrator may have stood in. */
  private String submittedBy(SessionFacts session, Map<String, String> names) {
    LocalDate day = ProgrammeTime.dateOf(session.submittedAt());
    String name = names.get(session.submittedBy());
    boolean reporter =
        duties
            .holders(session.key().npsn(), session.reporterRole(), day)
            .contains(session.submittedBy());
    return reporter ? withRole(name, session.reporterRole()) : name;
  }

  private static String withRole(String name, Role role) {
    return name.isEmpty() ? role.label() : name + " (" + role.label() + ")";
  }
}

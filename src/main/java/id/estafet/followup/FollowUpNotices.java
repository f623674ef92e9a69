package id.estafet.followup;

import static id.estafet.platform.text.Texts.text;

import id.estafet.notification.Notices;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Duties;
import id.estafet.school.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the school hears about its follow-ups. */
@Component
public class FollowUpNotices {

  /** Leads to the reader's task of the follow-up, if one is open, else to the list of tasks. */
  private static final String TASK_PAGE = "/camunda/app/tasklist/default/#/my-task?tindakLanjut=";

  private final FollowUps followUps;
  private final Duties duties;
  private final Notices notices;
  private final Clock clock;

  FollowUpNotices(FollowUps followUps, Duties duties, Notices notices, Clock clock) {
    this.followUps = followUps;
    this.duties = duties;
    this.notices = notices;
    this.clock = clock;
  }

  /** The first day of a follow-up has come; one carried over has begun in a former cycle. */
  public void begins(UUID id) {
    AgreedFollowUp followUp = followUps.get(id);
    if (followUp.originId() == null) {
      send("followup.begins", followUp);
    }
  }

  /** It was due a week ago, and nobody has said how it stands. */
  public void overdue(UUID id) {
    send("followup.overdue", followUps.get(id));
  }

  private void send(String kind, AgreedFollowUp followUp) {
    LocalDate today = ProgrammeTime.today(clock);
    List<String> school =
        duties
            .holders(followUp.npsn(), List.of(Role.PRINCIPAL, Role.TEACHER), today)
            .values()
            .stream()
            .flatMap(List::stream)
            .toList();
    Object[] words = {followUp.title(), ProgrammeTime.date(followUp.endDate())};
    notices.send(
        kind + ":" + followUp.id() + ":" + followUp.endDate(),
        school,
        kind,
        text(kind + ".subject", words),
        text(kind + ".body", words),
        TASK_PAGE + followUp.id());
  }
}

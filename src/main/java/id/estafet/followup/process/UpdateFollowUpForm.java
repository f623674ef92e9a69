package id.estafet.followup.process;

import static id.estafet.platform.text.Texts.text;

import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.FollowUpProgress;
import id.estafet.followup.FollowUps;
import id.estafet.followup.ProgressAnswers;
import id.estafet.followup.process.FollowUpProcess.Elements;
import id.estafet.followup.process.FollowUpProcess.Variables;
import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.platform.process.TaskForm;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Schools;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Behind UserTask_UpdateFollowUp: how a follow-up stands when it was due (section 10). */
@Component
class UpdateFollowUpForm implements TaskForm {

  /** Asked again after this time if it is still open and no new end was named. */
  private static final int ASK_AGAIN_DAYS = 14;

  private final FollowUps followUps;
  private final FollowUpProgress progress;
  private final CamundaFollowUpTracking tracking;
  private final Schools schools;
  private final Clock clock;

  UpdateFollowUpForm(
      FollowUps followUps,
      FollowUpProgress progress,
      CamundaFollowUpTracking tracking,
      Schools schools,
      Clock clock) {
    this.followUps = followUps;
    this.progress = progress;
    this.tracking = tracking;
    this.schools = schools;
    this.clock = clock;
  }

  @Override
  public String element() {
    return Elements.USER_TASK_UPDATE_FOLLOW_UP;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    AgreedFollowUp followUp = followUps.get(idOf(task));
    String school = schools.get(followUp.npsn()).name();
    return new Prefill()
        .with("contextLine", text("followup.form.context", school, followUp.title()))
        .with(
            "followUpsText",
            text(
                "followup.form.agreed",
                followUp.goal(),
                followUp.activity(),
                followUp.successIndicator(),
                ProgrammeTime.date(followUp.endDate())))
        .with("newStatus", followUp.status())
        .with("progressPercent", followUp.progressPercent());
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    UUID id = idOf(task);
    ProgressAnswers told = answers.as(ProgressAnswers.class);
    AgreedFollowUp followUp =
        tracking.withinOwnTask(id, () -> progress.update(id, told, task.actor()));
    return Map.of(
        Variables.SETTLED.name(), !followUp.open(),
        Variables.FOLLOW_UP_STATUS.name(), followUp.status().name(),
        Variables.DUE_AT.name(), CamundaFollowUpTracking.morningOf(nextAsked(followUp)));
  }

  private LocalDate nextAsked(AgreedFollowUp followUp) {
    LocalDate today = ProgrammeTime.today(clock);
    return followUp.endDate().isAfter(today) ? followUp.endDate() : today.plusDays(ASK_AGAIN_DAYS);
  }

  private static UUID idOf(OpenTask task) {
    return UUID.fromString(Variables.FOLLOW_UP_ID.from(task.scope()));
  }
}

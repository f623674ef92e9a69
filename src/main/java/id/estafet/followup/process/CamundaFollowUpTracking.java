package id.estafet.followup.process;

import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.FollowUpReopened;
import id.estafet.followup.FollowUpSettled;
import id.estafet.followup.FollowUpTracking;
import id.estafet.followup.FollowUps;
import id.estafet.followup.process.FollowUpProcess.Messages;
import id.estafet.followup.process.FollowUpProcess.Outcomes;
import id.estafet.followup.process.FollowUpProcess.Variables;
import id.estafet.platform.process.SystemWork;
import id.estafet.platform.time.ProgrammeTime;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the capability tells the process {@code follow-up}. */
@Component
class CamundaFollowUpTracking implements FollowUpTracking {

  /** The follow-up whose own task is being completed: its process needs no message from itself. */
  private final ThreadLocal<UUID> ending = new ThreadLocal<>();

  private final FollowUps followUps;
  private final RuntimeService runtime;
  private final SystemWork system;

  CamundaFollowUpTracking(FollowUps followUps, RuntimeService runtime, SystemWork system) {
    this.followUps = followUps;
    this.runtime = runtime;
    this.system = system;
  }

  @Override
  public void startAgreedIn(String sessionKey) {
    List<AgreedFollowUp> open =
        followUps.agreedIn(sessionKey).stream().filter(AgreedFollowUp::open).toList();
    if (!open.isEmpty()) {
      system.run(() -> startThoseNotWatched(open));
    }
  }

  /** Does the work of a follow-up's own task. */
  <T> T withinOwnTask(UUID id, Supplier<T> work) {
    ending.set(id);
    try {
      return work.get();
    } finally {
      ending.remove();
    }
  }

  @EventListener
  void on(FollowUpSettled settled) {
    if (settled.id().equals(ending.get())) {
      return;
    }
    system.run(
        () ->
            runtime
                .createMessageCorrelation(Messages.FOLLOW_UP_SETTLED)
                .processInstanceBusinessKey(settled.id().toString())
                .setVariables(Variables.FOLLOW_UP_STATUS.with(outcomeOf(settled)))
                .correlateAll());
  }

  @EventListener
  void on(FollowUpReopened reopened) {
    AgreedFollowUp followUp = followUps.get(reopened.id());
    system.run(() -> startThoseNotWatched(List.of(followUp)));
  }

  private void startThoseNotWatched(List<AgreedFollowUp> open) {
    Set<String> watched =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(FollowUpProcess.KEY)
            .tenantIdIn(open.get(0).npsn())
            .list()
            .stream()
            .map(ProcessInstance::getBusinessKey)
            .collect(Collectors.toSet());
    open.stream()
        .filter(followUp -> !watched.contains(followUp.id().toString()))
        .forEach(this::start);
  }

  private void start(AgreedFollowUp followUp) {
    runtime
        .createProcessInstanceByKey(FollowUpProcess.KEY)
        .businessKey(followUp.id().toString())
        .setVariables(Variables.NPSN.with(followUp.npsn()))
        .setVariables(Variables.FOLLOW_UP_ID.with(followUp.id().toString()))
        .setVariables(Variables.BEGINS_AT.with(morningOf(firstDayOf(followUp))))
        .setVariables(Variables.DUE_AT.with(morningOf(followUp.endDate())))
        .execute();
  }

  /** Nothing begins before it is agreed, or carried over. */
  static LocalDate firstDayOf(AgreedFollowUp followUp) {
    LocalDate agreed = ProgrammeTime.dateOf(followUp.agreedAt());
    return agreed.isAfter(followUp.startDate()) ? agreed : followUp.startDate();
  }

  static Date morningOf(LocalDate day) {
    return Date.from(ProgrammeTime.morningOf(day));
  }

  private static String outcomeOf(FollowUpSettled settled) {
    return settled.status().isFinal() ? settled.status().name() : Outcomes.CARRIED_OVER;
  }
}

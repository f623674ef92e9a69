package id.estafet.session.process;

import id.estafet.platform.process.ProcessVariable;
import java.util.Date;

/**
 * Names that the code shares with the model of a PMO cycle of a school: three sessions in half a
 * school year.
 */
final class SchoolPmoCycleProcess {

  static final String KEY = "school-pmo-cycle";

  private SchoolPmoCycleProcess() {}

  static final class Elements {

    static final String START_EVENT_CYCLE_OPENED = "StartEvent_CycleOpened";
    static final String START_EVENT_SESSION_OPENED = "StartEvent_SessionOpened";
    static final String START_EVENT_SCHEDULE_NEEDED = "StartEvent_ScheduleNeeded";
    static final String START_EVENT_REFLECTION_BEGUN = "StartEvent_ReflectionBegun";
    static final String START_EVENT_DISCUSSION_BEGUN = "StartEvent_DiscussionBegun";
    static final String START_EVENT_SOLUTIONS_NEEDED = "StartEvent_SolutionsNeeded";
    static final String START_EVENT_IMPLEMENTATION_REVIEWED = "StartEvent_ImplementationReviewed";
    static final String START_EVENT_EXTRA_SESSION_REQUESTED = "StartEvent_ExtraSessionRequested";

    static final String SUB_PROCESS_HOLD_SESSION = "SubProcess_HoldSession";
    static final String SUB_PROCESS_AGREE_SCHEDULE = "SubProcess_AgreeSchedule";
    static final String SUB_PROCESS_REFLECT_ON_LEARNING = "SubProcess_ReflectOnLearning";
    static final String SUB_PROCESS_FIND_ROOT_CAUSES = "SubProcess_FindRootCauses";
    static final String SUB_PROCESS_AGREE_SOLUTIONS = "SubProcess_AgreeSolutions";
    static final String SUB_PROCESS_REFLECT_ON_IMPLEMENTATION =
        "SubProcess_ReflectOnImplementation";
    static final String SUB_PROCESS_HOLD_EXTRA_SESSION = "SubProcess_HoldExtraSession";

    static final String USER_TASK_AGREE_SCHEDULE = "UserTask_AgreeSchedule";
    static final String USER_TASK_REMIND_SCHOOL = "UserTask_RemindSchool";
    static final String USER_TASK_ADD_SUPERVISOR_REFLECTION = "UserTask_AddSupervisorReflection";
    static final String USER_TASK_REFLECT_ON_LEARNING = "UserTask_ReflectOnLearning";
    static final String USER_TASK_OVERRIDE_REFLECTION = "UserTask_OverrideReflection";
    static final String USER_TASK_FIND_ROOT_CAUSES = "UserTask_FindRootCauses";
    static final String USER_TASK_AGREE_SOLUTIONS = "UserTask_AgreeSolutions";
    static final String USER_TASK_CONFIRM_AGREEMENT = "UserTask_ConfirmAgreement";
    static final String USER_TASK_REFLECT_ON_IMPLEMENTATION = "UserTask_ReflectOnImplementation";
    static final String USER_TASK_DECIDE_OPEN_FOLLOW_UPS = "UserTask_DecideOpenFollowUps";
    static final String USER_TASK_RECORD_EXTRA_SESSION = "UserTask_RecordExtraSession";

    static final String SERVICE_TASK_PREPARE_SESSION = "ServiceTask_PrepareSession";
    static final String SERVICE_TASK_OPEN_SESSION = "ServiceTask_OpenSession";
    static final String SERVICE_TASK_ASK_FOR_SCHEDULE = "ServiceTask_AskForSchedule";
    static final String SERVICE_TASK_REMIND_OF_PREPARATION = "ServiceTask_RemindOfPreparation";
    static final String SERVICE_TASK_NOTIFY_REFLECTION_SKIPPED =
        "ServiceTask_NotifyReflectionSkipped";
    static final String SERVICE_TASK_REMIND_OF_SESSION = "ServiceTask_RemindOfSession";
    static final String SERVICE_TASK_START_FOLLOW_UPS = "ServiceTask_StartFollowUps";
    static final String SERVICE_TASK_CONFIRM_IN_SILENCE = "ServiceTask_ConfirmInSilence";
    static final String SERVICE_TASK_START_ADDED_FOLLOW_UPS = "ServiceTask_StartAddedFollowUps";
    static final String SERVICE_TASK_REMIND_OF_REFLECTION = "ServiceTask_RemindOfReflection";
    static final String SERVICE_TASK_REMIND_OF_REPORT = "ServiceTask_RemindOfReport";
    static final String SERVICE_TASK_MARK_SESSION_MISSED = "ServiceTask_MarkSessionMissed";
    static final String SERVICE_TASK_CHECK_OPEN_FOLLOW_UPS = "ServiceTask_CheckOpenFollowUps";
    static final String SERVICE_TASK_CARRY_OVER_OPEN_FOLLOW_UPS =
        "ServiceTask_CarryOverOpenFollowUps";
    static final String SERVICE_TASK_CLOSE_CYCLE = "ServiceTask_CloseCycle";

    static final String CALL_ACTIVITY_FILE_REPORT = "CallActivity_FileReport";

    static final String CATCH_EVENT_SESSION_MONTH_BEGUN = "CatchEvent_SessionMonthBegun";

    static final String BOUNDARY_EVENT_SCHEDULE_MISSING = "BoundaryEvent_ScheduleMissing";
    static final String BOUNDARY_EVENT_SUPERVISOR_SILENT = "BoundaryEvent_SupervisorSilent";
    static final String BOUNDARY_EVENT_SESSION_DAY_REACHED = "BoundaryEvent_SessionDayReached";
    static final String BOUNDARY_EVENT_PREPARATION_NEAR = "BoundaryEvent_PreparationNear";
    static final String BOUNDARY_EVENT_SESSION_NEAR = "BoundaryEvent_SessionNear";
    static final String BOUNDARY_EVENT_CONFIRMED_IN_SILENCE = "BoundaryEvent_ConfirmedInSilence";
    static final String BOUNDARY_EVENT_REFLECTION_NEAR = "BoundaryEvent_ReflectionNear";
    static final String BOUNDARY_EVENT_REPORT_DEADLINE_NEAR = "BoundaryEvent_ReportDeadlineNear";
    static final String BOUNDARY_EVENT_LATE_WINDOW_CLOSED = "BoundaryEvent_LateWindowClosed";
    static final String BOUNDARY_EVENT_DECISION_OVERDUE = "BoundaryEvent_DecisionOverdue";

    static final String END_EVENT_SCHEDULE_AGREED = "EndEvent_ScheduleAgreed";
    static final String END_EVENT_SCHOOL_REMINDED = "EndEvent_SchoolReminded";
    static final String END_EVENT_REFLECTION_RECORDED = "EndEvent_ReflectionRecorded";
    static final String END_EVENT_REFLECTION_SKIPPED = "EndEvent_ReflectionSkipped";
    static final String END_EVENT_PREPARATION_REMINDER_SENT = "EndEvent_PreparationReminderSent";
    static final String END_EVENT_ROOT_CAUSES_FOUND = "EndEvent_RootCausesFound";
    static final String END_EVENT_SESSION_REMINDER_SENT = "EndEvent_SessionReminderSent";
    static final String END_EVENT_AGREEMENT_CONFIRMED = "EndEvent_AgreementConfirmed";
    static final String END_EVENT_AGREEMENT_CONFIRMED_IN_SILENCE =
        "EndEvent_AgreementConfirmedInSilence";
    static final String END_EVENT_IMPLEMENTATION_REFLECTED = "EndEvent_ImplementationReflected";
    static final String END_EVENT_REFLECTION_REMINDER_SENT = "EndEvent_ReflectionReminderSent";
    static final String END_EVENT_REPORT_REMINDER_SENT = "EndEvent_ReportReminderSent";
    static final String END_EVENT_SESSION_HELD = "EndEvent_SessionHeld";
    static final String END_EVENT_CYCLE_CLOSED = "EndEvent_CycleClosed";
    static final String END_EVENT_EXTRA_SESSION_RECORDED = "EndEvent_ExtraSessionRecorded";

    private Elements() {}
  }

  static final class Messages {

    static final String SESSION_EXTRA_REQUESTED = "session.extraRequested";

    private Messages() {}
  }

  static final class Variables {

    static final ProcessVariable<String> NPSN = ProcessVariable.of("npsn", String.class);
    static final ProcessVariable<Integer> START_YEAR =
        ProcessVariable.of("startYear", Integer.class);
    static final ProcessVariable<String> HALF = ProcessVariable.of("half", String.class);
    static final ProcessVariable<Integer> SESSION_NUMBER =
        ProcessVariable.of("sessionNumber", Integer.class);
    static final ProcessVariable<String> SESSION_KEY =
        ProcessVariable.of("sessionKey", String.class);
    static final ProcessVariable<Date> SESSION_OPENS_AT =
        ProcessVariable.of("sessionOpensAt", Date.class);
    static final ProcessVariable<String> FACILITATOR_ROLE =
        ProcessVariable.of("facilitatorRole", String.class);
    static final ProcessVariable<String> REPORTER_ROLE =
        ProcessVariable.of("reporterRole", String.class);
    static final ProcessVariable<Boolean> PLANNING_DUE =
        ProcessVariable.of("planningDue", Boolean.class);
    static final ProcessVariable<Boolean> REFLECTION_DUE =
        ProcessVariable.of("reflectionDue", Boolean.class);
    static final ProcessVariable<Boolean> REFLECTION_DONE =
        ProcessVariable.of("reflectionDone", Boolean.class);
    static final ProcessVariable<Date> PLANNED_AT = ProcessVariable.of("plannedAt", Date.class);
    static final ProcessVariable<Date> SESSION_DUE_AT =
        ProcessVariable.of("sessionDueAt", Date.class);
    static final ProcessVariable<String> SESSION_REMINDER_CYCLE =
        ProcessVariable.of("sessionReminderCycle", String.class);
    static final ProcessVariable<Date> SUPERVISOR_DUE_AT =
        ProcessVariable.of("supervisorDueAt", Date.class);
    static final ProcessVariable<Date> CONFIRMATION_DUE_AT =
        ProcessVariable.of("confirmationDueAt", Date.class);
    static final ProcessVariable<String> REPORT_REMINDER_CYCLE =
        ProcessVariable.of("reportReminderCycle", String.class);
    static final ProcessVariable<Date> LATE_WINDOW_ENDS_AT =
        ProcessVariable.of("lateWindowEndsAt", Date.class);
    static final ProcessVariable<Boolean> MORE_SESSIONS =
        ProcessVariable.of("moreSessions", Boolean.class);
    static final ProcessVariable<Boolean> OPEN_FOLLOW_UPS =
        ProcessVariable.of("openFollowUps", Boolean.class);
    static final ProcessVariable<Date> DECISION_DUE_AT =
        ProcessVariable.of("decisionDueAt", Date.class);

    private Variables() {}
  }
}

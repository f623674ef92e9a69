package id.estafet.session.process;

import id.estafet.platform.process.ProcessVariable;
import java.util.Date;

/** Names that the code shares with the model of the report of a session. */
final class PmoReportProcess {

  static final String KEY = "pmo-report";

  private PmoReportProcess() {}

  static final class Elements {

    static final String START_EVENT_REPORT_DUE = "StartEvent_ReportDue";
    static final String START_EVENT_REPORT_REOPENED = "StartEvent_ReportReopened";
    static final String START_EVENT_EVIDENCE_FOLLOWS = "StartEvent_EvidenceFollows";
    static final String START_EVENT_REPORT_OPENED = "StartEvent_ReportOpened";

    static final String SUB_PROCESS_FILE_REPORT = "SubProcess_FileReport";

    static final String USER_TASK_SUBMIT_REPORT = "UserTask_SubmitReport";

    static final String USER_TASK_COMPLETE_EVIDENCE = "UserTask_CompleteEvidence";

    static final String SERVICE_TASK_PREPARE_REPORT = "ServiceTask_PrepareReport";
    static final String SERVICE_TASK_REMIND_REPORTER = "ServiceTask_RemindReporter";
    static final String SERVICE_TASK_MARK_REPORT_MISSED = "ServiceTask_MarkReportMissed";

    static final String SERVICE_TASK_REQUEST_EVIDENCE = "ServiceTask_RequestEvidence";
    static final String SERVICE_TASK_REMIND_OF_EVIDENCE = "ServiceTask_RemindOfEvidence";
    static final String SERVICE_TASK_END_WAIT_FOR_EVIDENCE = "ServiceTask_EndWaitForEvidence";

    static final String CATCH_EVENT_NEXT_REMINDER_DUE = "CatchEvent_NextReminderDue";

    static final String BOUNDARY_EVENT_REMINDER_DUE = "BoundaryEvent_ReminderDue";
    static final String BOUNDARY_EVENT_REPORT_WINDOW_CLOSED = "BoundaryEvent_ReportWindowClosed";

    static final String BOUNDARY_EVENT_EVIDENCE_REMINDER_DUE = "BoundaryEvent_EvidenceReminderDue";
    static final String BOUNDARY_EVENT_EVIDENCE_WINDOW_CLOSED =
        "BoundaryEvent_EvidenceWindowClosed";
    static final String BOUNDARY_EVENT_EVIDENCE_ASKED_ANEW = "BoundaryEvent_EvidenceAskedAnew";

    static final String END_EVENT_REPORT_SUBMITTED = "EndEvent_ReportSubmitted";
    static final String END_EVENT_REMINDERS_SENT = "EndEvent_RemindersSent";
    static final String END_EVENT_REPORT_FILED_ON_TIME = "EndEvent_ReportFiledOnTime";
    static final String END_EVENT_REPORT_FILED_LATE = "EndEvent_ReportFiledLate";
    static final String END_EVENT_REPORT_MISSED = "EndEvent_ReportMissed";
    static final String END_EVENT_REPORT_FILED_WITHOUT_EVIDENCE =
        "EndEvent_ReportFiledWithoutEvidence";
    static final String END_EVENT_EVIDENCE_COMPLETED = "EndEvent_EvidenceCompleted";
    static final String END_EVENT_WAIT_FOR_EVIDENCE_ENDED = "EndEvent_WaitForEvidenceEnded";
    static final String END_EVENT_EVIDENCE_ASKED_ANEW = "EndEvent_EvidenceAskedAnew";
    static final String END_EVENT_EVIDENCE_REMINDER_SENT = "EndEvent_EvidenceReminderSent";

    private Elements() {}
  }

  static final class Messages {

    static final String REPORT_REOPENED = "report.reopened";
    static final String REPORT_EVIDENCE_FOLLOWS = "report.evidenceFollows";

    private Messages() {}
  }

  static final class Variables {

    static final ProcessVariable<String> NPSN = ProcessVariable.of("npsn", String.class);
    static final ProcessVariable<Integer> START_YEAR =
        ProcessVariable.of("startYear", Integer.class);
    static final ProcessVariable<Integer> SESSION_NUMBER =
        ProcessVariable.of("sessionNumber", Integer.class);
    static final ProcessVariable<String> SESSION_KEY =
        ProcessVariable.of("sessionKey", String.class);
    static final ProcessVariable<String> REPORTER_ROLE =
        ProcessVariable.of("reporterRole", String.class);
    static final ProcessVariable<Date> REPORT_DEADLINE =
        ProcessVariable.of("reportDeadline", Date.class);
    static final ProcessVariable<Date> LATE_WINDOW_ENDS_AT =
        ProcessVariable.of("lateWindowEndsAt", Date.class);
    static final ProcessVariable<Date> NEXT_REMINDER_AT =
        ProcessVariable.of("nextReminderAt", Date.class);
    static final ProcessVariable<Boolean> ANOTHER_REMINDER =
        ProcessVariable.of("anotherReminder", Boolean.class);
    static final ProcessVariable<Boolean> LATE = ProcessVariable.of("late", Boolean.class);
    static final ProcessVariable<Boolean> EVIDENCE_FOLLOWS =
        ProcessVariable.of("evidenceFollows", Boolean.class);
    static final ProcessVariable<String> EVIDENCE_REMINDER_CYCLE =
        ProcessVariable.of("evidenceReminderCycle", String.class);

    private Variables() {}
  }
}

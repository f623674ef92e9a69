package id.estafet.followup.process;

import id.estafet.followup.FollowUpStatus;
import id.estafet.platform.process.ProcessVariable;
import java.util.Date;

/** Names that the code shares with the model of the life of an agreed follow-up. */
final class FollowUpProcess {

  static final String KEY = "follow-up";

  private FollowUpProcess() {}

  static final class Elements {

    static final String START_EVENT_FOLLOW_UP_AGREED = "StartEvent_FollowUpAgreed";
    static final String START_EVENT_FOLLOW_UP_SETTLED_ELSEWHERE =
        "StartEvent_FollowUpSettledElsewhere";

    static final String SUB_PROCESS_SETTLE_ELSEWHERE = "SubProcess_SettleElsewhere";

    static final String USER_TASK_UPDATE_FOLLOW_UP = "UserTask_UpdateFollowUp";

    static final String SERVICE_TASK_REMIND_OWNER = "ServiceTask_RemindOwner";
    static final String SERVICE_TASK_REMIND_OWNER_AGAIN = "ServiceTask_RemindOwnerAgain";

    static final String CATCH_EVENT_FOLLOW_UP_BEGINS = "CatchEvent_FollowUpBegins";
    static final String CATCH_EVENT_FOLLOW_UP_DUE = "CatchEvent_FollowUpDue";

    static final String BOUNDARY_EVENT_UPDATE_OVERDUE = "BoundaryEvent_UpdateOverdue";

    static final String END_EVENT_FOLLOW_UP_COMPLETED = "EndEvent_FollowUpCompleted";
    static final String END_EVENT_FOLLOW_UP_DISCONTINUED = "EndEvent_FollowUpDiscontinued";
    static final String END_EVENT_OWNER_REMINDED = "EndEvent_OwnerReminded";
    static final String END_EVENT_CARRIED_OVER = "EndEvent_CarriedOver";
    static final String END_EVENT_SETTLED_COMPLETED = "EndEvent_SettledCompleted";
    static final String END_EVENT_SETTLED_DISCONTINUED = "EndEvent_SettledDiscontinued";

    private Elements() {}
  }

  static final class Messages {

    static final String FOLLOW_UP_SETTLED = "followUp.settled";

    private Messages() {}
  }

  /** Words of {@link Variables#FOLLOW_UP_STATUS} that decide how the process ends. */
  static final class Outcomes {

    static final String COMPLETED = FollowUpStatus.COMPLETED.name();
    static final String DISCONTINUED = FollowUpStatus.DISCONTINUED.name();
    static final String CARRIED_OVER = "CARRIED_OVER";

    private Outcomes() {}
  }

  static final class Variables {

    static final ProcessVariable<String> NPSN = ProcessVariable.of("npsn", String.class);
    static final ProcessVariable<String> FOLLOW_UP_ID =
        ProcessVariable.of("followUpId", String.class);
    static final ProcessVariable<Date> BEGINS_AT = ProcessVariable.of("beginsAt", Date.class);
    static final ProcessVariable<Date> DUE_AT = ProcessVariable.of("dueAt", Date.class);
    static final ProcessVariable<String> FOLLOW_UP_STATUS =
        ProcessVariable.of("followUpStatus", String.class);
    static final ProcessVariable<Boolean> SETTLED = ProcessVariable.of("settled", Boolean.class);

    private Variables() {}
  }
}

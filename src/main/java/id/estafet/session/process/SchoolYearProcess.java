package id.estafet.session.process;

import id.estafet.platform.process.ProcessVariable;

/** Names that the code shares with the model of the school year of a school. */
final class SchoolYearProcess {

  static final String KEY = "school-year";

  private SchoolYearProcess() {}

  static final class Elements {

    static final String START_EVENT_YEAR_OPENED = "StartEvent_YearOpened";

    static final String SERVICE_TASK_SUMMARISE_YEAR = "ServiceTask_SummariseYear";

    static final String CALL_ACTIVITY_ODD_CYCLE = "CallActivity_OddCycle";
    static final String CALL_ACTIVITY_EVEN_CYCLE = "CallActivity_EvenCycle";

    static final String END_EVENT_YEAR_CLOSED = "EndEvent_YearClosed";

    private Elements() {}
  }

  static final class Variables {

    static final ProcessVariable<String> NPSN = ProcessVariable.of("npsn", String.class);
    static final ProcessVariable<Integer> START_YEAR =
        ProcessVariable.of("startYear", Integer.class);

    private Variables() {}
  }
}

package id.estafet.session.process;

import id.estafet.calendar.Half;
import id.estafet.platform.process.SystemWork;
import id.estafet.session.CycleKey;
import id.estafet.session.SchoolPmoYears;
import id.estafet.session.SchoolYearStart;
import id.estafet.session.SessionOpening;
import id.estafet.session.process.SchoolYearProcess.Variables;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts {@code school-year} for many schools inside one engine command: flushed once and grouped
 * by table, a batch costs a fraction of single starts.
 */
@Component
class CamundaSchoolYearStart implements SchoolYearStart {

  private final RuntimeService runtime;
  private final ProcessEngineConfigurationImpl engine;
  private final SchoolPmoYears years;
  private final SessionOpening opening;
  private final SystemWork system;

  CamundaSchoolYearStart(
      RuntimeService runtime,
      ProcessEngineConfigurationImpl engine,
      SchoolPmoYears years,
      SessionOpening opening,
      SystemWork system) {
    this.runtime = runtime;
    this.engine = engine;
    this.years = years;
    this.opening = opening;
    this.system = system;
  }

  @Override
  @Transactional
  public void startAll(List<String> npsns, int startYear) {
    years.open(npsns, startYear);
    opening.prepareAll(npsns.stream().map(npsn -> new CycleKey(npsn, startYear, Half.A)).toList());
    system.run(
        () ->
            engine
                .getCommandExecutorTxRequired()
                .execute(
                    context -> {
                      npsns.forEach(npsn -> start(npsn, startYear));
                      return null;
                    }));
  }

  private void start(String npsn, int startYear) {
    runtime
        .createProcessInstanceByKey(SchoolYearProcess.KEY)
        .businessKey(npsn + ":" + startYear)
        .setVariables(Variables.NPSN.with(npsn))
        .setVariables(Variables.START_YEAR.with(startYear))
        .execute();
  }
}

package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.SchoolPmoYears;
import id.estafet.session.process.SchoolYearProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_SummariseYear: writes down how the year went. */
@ProcessBean
class SummariseYearDelegate implements JavaDelegate {

  private final SchoolPmoYears years;

  SummariseYearDelegate(SchoolPmoYears years) {
    this.years = years;
  }

  @Override
  public void execute(DelegateExecution execution) {
    years.summarise(Variables.NPSN.from(execution), Variables.START_YEAR.from(execution));
  }
}

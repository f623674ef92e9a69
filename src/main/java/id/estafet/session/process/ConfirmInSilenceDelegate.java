package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.SessionKey;
import id.estafet.session.SolutionAgreement;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_ConfirmInSilence: no answer of the supervisor is consent. */
@ProcessBean
class ConfirmInSilenceDelegate implements JavaDelegate {

  private final SolutionAgreement agreement;

  ConfirmInSilenceDelegate(SolutionAgreement agreement) {
    this.agreement = agreement;
  }

  @Override
  public void execute(DelegateExecution execution) {
    agreement.confirmInSilence(SessionKey.parse(Variables.SESSION_KEY.from(execution)));
  }
}

package id.estafet.session;

import id.estafet.platform.text.Entered;

/** The supervisor's view beside the school's own (form add-supervisor-reflection). */
public record SupervisorReflectionAnswers(
    String supervisorReflection, String supervisorStrengths, String supervisorAdvice) {

  public SupervisorReflectionAnswers {
    supervisorReflection = Entered.text(supervisorReflection);
    supervisorStrengths = Entered.text(supervisorStrengths);
    supervisorAdvice = Entered.text(supervisorAdvice);
  }
}

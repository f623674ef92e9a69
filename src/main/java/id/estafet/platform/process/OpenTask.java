package id.estafet.platform.process;

/**
 * An open user task as a capability sees it.
 *
 * @param element id of the user task in the model
 * @param subject business key of the instance
 * @param place tenant of the instance
 * @param scope the variables in reach, for the vocabulary's handles
 */
public record OpenTask(
    String element,
    String subject,
    String place,
    org.camunda.bpm.engine.delegate.VariableScope scope) {}

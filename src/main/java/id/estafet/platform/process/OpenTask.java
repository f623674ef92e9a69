package id.estafet.platform.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * An open user task as a capability sees it.
 *
 * @param element id of the user task in the model
 * @param subject business key of the instance
 * @param place tenant of the instance
 * @param actor login of the person who opens or completes it
 * @param scope the process's variables, for the vocabulary's handles; answers are not among them
 */
public record OpenTask(
    String element, String subject, String place, String actor, VariableScope scope) {}

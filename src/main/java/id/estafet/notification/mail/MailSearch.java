package id.estafet.notification.mail;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which mails an administrator looks for.
 *
 * @param states at least one
 * @param receiver login or address; null for everybody
 */
public record MailSearch(Collection<MailState> states, String receiver) {

  /** In one state, or in any if none is named; to one receiver, or to anybody. */
  public static MailSearch of(MailState state, String receiver) {
    return new MailSearch(
        state == null ? EnumSet.allOf(MailState.class) : List.of(state),
        receiver == null || receiver.isBlank() ? null : receiver.strip());
  }

  String condition() {
    return receiver == null
        ? " where state in (:states)"
        : " where state in (:states) and (person_id = :receiver or address = :receiver)";
  }

  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("states", states.stream().map(MailState::name).toList());
    parameters.put("receiver", receiver);
    return parameters;
  }
}

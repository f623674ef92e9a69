package id.estafet.followup;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** R08: every follow-up that was open when the session opened gets a reflection. */
final class EveryOpenFollowUpReflected {

  private static final String FIELD = "followUpReflections";

  private EveryOpenFollowUpReflected() {}

  static List<FieldError> check(Collection<FollowUp> open, List<FollowUpReflectionAnswer> answers) {
    Set<UUID> answered =
        answers.stream().map(FollowUpReflectionAnswer::followUpId).collect(Collectors.toSet());
    List<String> missing =
        open.stream()
            .filter(followUp -> !answered.contains(followUp.id()))
            .map(FollowUp::title)
            .toList();
    return missing.isEmpty()
        ? List.of()
        : List.of(
            new FieldError(
                FIELD, Texts.text("followup.reflection.missing", String.join("; ", missing))));
  }
}

package id.estafet.session;

import id.estafet.calendar.Mode;
import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** R11: the mode is one that the policy allows, or a reason says why not. */
final class AllowedMode {

  private AllowedMode() {}

  static List<FieldError> check(Mode mode, Set<Mode> allowed, String reason) {
    return FormCheck.of("session")
        .required("mode", mode)
        .all(GivenReason.check("modeReason", reason))
        .expect(
            mode == null || allowed.contains(mode) || reason != null,
            "modeReason",
            "session.mode.reasonMissing",
            mode == null ? "" : label(mode),
            allowed.stream().map(AllowedMode::label).collect(Collectors.joining(", ")))
        .errors();
  }

  static String label(Mode mode) {
    return Texts.text("session.mode." + mode.name());
  }
}

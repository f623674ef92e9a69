package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** Section 9 B: the principal and at least one teacher reflect on learning together. */
final class PrincipalAndTeacherReflect {

  private static final String FIELD = "reflectionParticipants";
  private static final int LONGEST = 150;

  private PrincipalAndTeacherReflect() {}

  static List<FieldError> check(List<Participant> participants) {
    FormCheck check = FormCheck.of("session");
    for (int row = 0; row < participants.size(); row++) {
      Participant participant = participants.get(row);
      String field = FIELD + "[" + row + "]";
      check
          .text(field + ".name", participant.name(), 1, LONGEST)
          .required(field + ".role", participant.role());
    }
    return check
        .expect(
            has(participants, ParticipantRole.PRINCIPAL)
                && has(participants, ParticipantRole.TEACHER),
            FIELD,
            "session.participants.minimum")
        .errors();
  }

  private static boolean has(List<Participant> participants, ParticipantRole role) {
    return participants.stream().anyMatch(participant -> participant.role() == role);
  }
}

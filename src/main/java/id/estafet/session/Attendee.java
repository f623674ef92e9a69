package id.estafet.session;

import id.estafet.platform.text.Entered;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody who was present at the session (section 9 A). */
@Embeddable
public record Attendee(
    String name, @Enumerated(EnumType.STRING) ParticipantRole role, String nuptk) {

  public Attendee {
    name = Entered.text(name);
    nuptk = Entered.text(nuptk);
  }
}

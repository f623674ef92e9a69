package id.estafet.session;

import id.estafet.platform.text.Entered;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody who took part in the reflection on learning (section 9 B). */
@Embeddable
public record Participant(String name, @Enumerated(EnumType.STRING) ParticipantRole role) {

  public Participant {
    name = Entered.text(name);
  }
}

package id.estafet.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Somebody who takes part in a follow-up, with the part played (R07). */
@Embeddable
public record InvolvedPerson(
    @Column(name = "name") String name, @Column(name = "role_in_action") String roleInAction) {}

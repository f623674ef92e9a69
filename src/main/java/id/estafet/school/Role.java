package id.estafet.school;

import id.estafet.platform.text.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person does in the programme, always at a place (section 3). */
public enum Role {
  PRINCIPAL(PlaceKind.SCHOOL),
  TEACHER(PlaceKind.SCHOOL),
  SUPERVISOR(PlaceKind.SCHOOL),
  FACILITATOR(PlaceKind.SCHOOL),
  FACILITATOR_COORDINATOR(PlaceKind.SCHOOL),
  REGENCY_PMO(PlaceKind.REGENCY),
  PROVINCE_PMO(PlaceKind.PROVINCE),
  UPT_PMO(PlaceKind.UPT),
  QUALITY_OFFICER(PlaceKind.UPT),
  CENTRAL_PMO(PlaceKind.CENTRE),
  ADMIN(PlaceKind.CENTRE);

  private static final Set<Role> HELD_BY_ONE =
      EnumSet.of(PRINCIPAL, SUPERVISOR, FACILITATOR, FACILITATOR_COORDINATOR);

  private final PlaceKind placeKind;

  Role(PlaceKind placeKind) {
    this.placeKind = placeKind;
  }

  /** The role of an engine group; "Expected ..., but ..." if there is none. */
  public static Role ofGroup(String group) {
    return find(group)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected the group of a role, but got '%s'".formatted(group)));
  }

  static Optional<Role> find(String group) {
    return Arrays.stream(values()).filter(role -> role.group().equals(group)).findFirst();
  }

  /** The engine group of this role, in kebab case. */
  public String group() {
    return this == ADMIN ? "camunda-admin" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Indonesian name of the role. */
  public String label() {
    return Texts.text("school.role." + name());
  }

  /** The kind of place at which the role is held. */
  public PlaceKind placeKind() {
    return placeKind;
  }

  /** Whether a place has one holder at a time, as a school has one principal. */
  boolean heldByOne() {
    return HELD_BY_ONE.contains(this);
  }
}

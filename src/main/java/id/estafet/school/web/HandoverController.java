package id.estafet.school.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.Entered;
import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotAllowed;
import id.estafet.school.Caller;
import id.estafet.school.Callers;
import id.estafet.school.DutyHandover;
import id.estafet.school.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hand-overs over HTTP (R23). */
@Tag(name = "duties", description = "Who does what where")
@RestController
@RequestMapping("/api/duties")
class HandoverController {

  /** What a coordinator may hand over; who coordinates is for the administrator to say. */
  private static final Set<Role> COORDINATED =
      EnumSet.of(Role.PRINCIPAL, Role.TEACHER, Role.SUPERVISOR, Role.FACILITATOR);

  private final Callers callers;
  private final DutyHandover handover;

  HandoverController(Callers callers, DutyHandover handover) {
    this.callers = callers;
    this.handover = handover;
  }

  @Operation(
      summary = "Hand a duty over to another person",
      description =
          "Administrators, and the facilitator coordinator of a school for its principal, teacher,"
              + " supervisor and facilitator. Open tasks follow the duty.")
  @PostMapping("/hand-over")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void handOver(@RequestBody Handover wanted) {
    Role role = roleOf(wanted.role());
    requireRight(role, wanted.place());
    FormCheck.of("school")
        .required("place", wanted.place())
        .required("role", wanted.role())
        .expect(role != null || wanted.role() == null, "role", "school.import.role", wanted.role())
        .required("person", wanted.person())
        .refuse();
    try {
      handover.handOver(wanted.place(), role, wanted.person(), wanted.from(), wanted.reason());
    } catch (InvalidInput refused) {
      throw new InvalidInput(refused.errors().stream().map(HandoverController::asAsked).toList());
    }
  }

  private void requireRight(Role role, String place) {
    Caller caller = callers.current();
    boolean coordinates =
        role != null
            && COORDINATED.contains(role)
            && caller.holdsAny(Set.of(Role.FACILITATOR_COORDINATOR), place);
    if (!caller.administers() && !coordinates) {
      throw new NotAllowed(text("school.handover.forbidden"));
    }
  }

  /** By engine group or enum name; null for anything else. */
  private static Role roleOf(String name) {
    return Arrays.stream(Role.values())
        .filter(role -> role.group().equals(name) || role.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The capability names the new holder in its own way. */
  private static FieldError asAsked(FieldError error) {
    return error.field().equals("newPersonId") ? new FieldError("person", error.message()) : error;
  }

  /**
   * A hand-over as asked for.
   *
   * @param role {@code principal} or {@code PRINCIPAL}
   * @param person login of the new holder
   * @param from first day of the new holder
   */
  record Handover(String place, String role, String person, LocalDate from, String reason) {

    Handover {
      place = Entered.text(place);
      role = Entered.text(role);
      person = Entered.text(person);
    }
  }
}

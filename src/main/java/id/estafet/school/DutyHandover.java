package id.estafet.school;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.Texts;
import id.estafet.platform.time.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a duty to a new holder, as when a school gets another principal (R23). */
@Service
public class DutyHandover {

  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 500;

  private final Duties duties;
  private final Places places;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DutyHandover(
      Duties duties, Places places, People people, ApplicationEventPublisher events, Clock clock) {
    this.duties = duties;
    this.places = places;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Ends the duty of whoever holds it on the day before and begins that of the new person (R23).
   *
   * @param from first day of the new holder; not in the future, because open tasks move at once
   * @throws InvalidInput if a field makes no sense, in Indonesian
   */
  @Transactional
  public void handOver(String place, Role role, String newPersonId, LocalDate from, String reason) {
    refuse(wrongFields(place, role, newPersonId, from, reason));
    List<Duty> running = duties.lockedFrom(place, role, from);
    refuse(conflicts(running, role, newPersonId, from));

    List<Duty> ending =
        running.stream().filter(duty -> !duty.personId().equals(newPersonId)).toList();
    ending.forEach(duty -> duties.end(duty, from.minusDays(1)));
    if (ending.size() == running.size()) {
      duties.begin(new Duty(newPersonId, role, place, from, null), reason.trim());
    }
    List<String> oldPersons = ending.stream().map(Duty::personId).distinct().toList();
    events.publishEvent(
        new DutyHandedOver(place, role, oldPersons, newPersonId, from, reason.trim()));
  }

  private List<FieldError> wrongFields(
      String place, Role role, String newPersonId, LocalDate from, String reason) {
    List<FieldError> errors = new ArrayList<>();
    if (places.find(place).filter(found -> found.kind() == role.placeKind()).isEmpty()) {
      errors.add(
          error("place", "school.handover.place", place, role.placeKind().label(), role.label()));
    }
    if (people.find(newPersonId).isEmpty()) {
      errors.add(error("newPersonId", "school.handover.person", newPersonId));
    }
    if (from == null || from.isAfter(ProgrammeTime.today(clock))) {
      errors.add(error("from", "school.handover.future"));
    }
    int length = reason == null ? 0 : reason.trim().length();
    if (length < SHORTEST_REASON || length > LONGEST_REASON) {
      errors.add(error("reason", "school.handover.reason", SHORTEST_REASON, LONGEST_REASON));
    }
    return errors;
  }

  private static List<FieldError> conflicts(
      List<Duty> running, Role role, String newPersonId, LocalDate from) {
    List<FieldError> errors = new ArrayList<>();
    if (running.size() > 1 && !role.heldByOne()) {
      errors.add(error("role", "school.handover.many", role.label(), running.size()));
    }
    if (running.size() == 1 && running.get(0).personId().equals(newPersonId)) {
      errors.add(error("newPersonId", "school.handover.same", newPersonId, role.label()));
    }
    running.stream()
        .filter(duty -> !duty.personId().equals(newPersonId) && !duty.from().isBefore(from))
        .findFirst()
        .map(
            duty ->
                error(
                    "from",
                    "school.handover.too-early",
                    duty.personId(),
                    ProgrammeTime.date(duty.from())))
        .ifPresent(errors::add);
    return errors;
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private static FieldError error(String field, String key, Object... arguments) {
    return new FieldError(field, Texts.text(key, arguments));
  }
}

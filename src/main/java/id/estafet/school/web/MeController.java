package id.estafet.school.web;

import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Caller;
import id.estafet.school.Callers;
import id.estafet.school.Duty;
import id.estafet.school.People;
import id.estafet.school.Person;
import id.estafet.school.Place;
import id.estafet.school.Places;
import id.estafet.school.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person signed in, for pages that greet and adapt. */
@Tag(name = "me", description = "The person signed in")
@RestController
@RequestMapping("/api/me")
class MeController {

  private final Callers callers;
  private final People people;
  private final Places places;

  MeController(Callers callers, People people, Places places) {
    this.callers = callers;
    this.people = people;
    this.places = places;
  }

  @Operation(summary = "Who is signed in, and the duties held today")
  @GetMapping
  Me read() {
    Caller caller = callers.current();
    Optional<Person> person = people.find(caller.login());
    Map<String, Place> known =
        places.findAll(caller.duties().stream().map(Duty::place).distinct().toList());
    return new Me(
        caller.login(),
        // An administrator may have a login and no entry among the people.
        person.map(Person::name).orElse(caller.login()),
        person.map(Person::title).orElse(null),
        caller.duties().stream()
            .map(duty -> known.get(duty.place()))
            .filter(Objects::nonNull)
            .map(Place::zone)
            .findFirst()
            .orElse(ProgrammeTime.ZONE),
        caller.duties().stream().map(duty -> HeldHere.of(duty, known.get(duty.place()))).toList());
  }

  /**
   * A person with the duties held today.
   *
   * @param zone in which to tell the person times: that of the place served longest
   */
  record Me(String login, String name, String title, ZoneId zone, List<HeldHere> duties) {}

  /**
   * One duty.
   *
   * @param role enum name; {@code group} is the same as an engine group
   * @param placeName the code, if nothing has this code any more
   * @param to last day, inclusive; left out while it lasts
   */
  record HeldHere(
      Role role,
      String group,
      String roleLabel,
      String place,
      String placeName,
      LocalDate from,
      LocalDate to) {

    static HeldHere of(Duty duty, Place place) {
      return new HeldHere(
          duty.role(),
          duty.role().group(),
          duty.role().label(),
          duty.place(),
          place == null ? duty.place() : place.name(),
          duty.from(),
          duty.to());
    }
  }
}

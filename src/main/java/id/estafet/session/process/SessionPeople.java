package id.estafet.session.process;

import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Duties;
import id.estafet.school.People;
import id.estafet.school.Person;
import id.estafet.school.Role;
import id.estafet.session.Attendee;
import id.estafet.session.Participant;
import id.estafet.session.ParticipantRole;
import id.estafet.session.SessionFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who is expected at a school's meetings, from the duties held today. */
@Component
class SessionPeople {

  private static final List<Role> OF_THE_SCHOOL =
      List.of(Role.PRINCIPAL, Role.SUPERVISOR, Role.TEACHER);

  private final Duties duties;
  private final People people;
  private final Clock clock;

  SessionPeople(Duties duties, People people, Clock clock) {
    this.duties = duties;
    this.people = people;
    this.clock = clock;
  }

  /** Those whom the session needs (R14). */
  List<Attendee> expected(SessionFacts session) {
    List<Role> roles = new ArrayList<>(OF_THE_SCHOOL);
    if (session.facilitatorRole() == Role.FACILITATOR) {
      roles.add(Role.FACILITATOR);
    }
    List<Attendee> expected = new ArrayList<>();
    named(session.key().npsn(), roles)
        .forEach(
            (person, role) ->
                expected.add(
                    new Attendee(
                        person.name(), ParticipantRole.valueOf(role.name()), person.nuptk())));
    return expected;
  }

  /** Those who reflect on learning together. */
  List<Participant> reflecting(String npsn) {
    List<Participant> expected = new ArrayList<>();
    named(npsn, OF_THE_SCHOOL)
        .forEach(
            (person, role) ->
                expected.add(new Participant(person.name(), ParticipantRole.valueOf(role.name()))));
    return expected;
  }

  private Map<Person, Role> named(String npsn, List<Role> roles) {
    LocalDate today = ProgrammeTime.today(clock);
    Map<String, Role> logins = new LinkedHashMap<>();
    duties
        .holders(npsn, roles, today)
        .forEach((role, holders) -> holders.forEach(login -> logins.put(login, role)));
    Map<String, Person> known = people.findAll(logins.keySet());
    Map<Person, Role> named = new LinkedHashMap<>();
    logins.forEach((login, role) -> named.put(known.get(login), role));
    return named;
  }
}

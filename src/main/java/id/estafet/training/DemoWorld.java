package id.estafet.training;

import static id.estafet.platform.text.Texts.text;

import id.estafet.calendar.SchoolYears;
import id.estafet.platform.security.DemoPeople;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Duties;
import id.estafet.school.MasterData;
import id.estafet.school.MasterDataLoaded;
import id.estafet.school.People;
import id.estafet.school.PeopleAccounts;
import id.estafet.school.Person;
import id.estafet.school.Schools;
import id.estafet.session.SchoolYearWave;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Six schools of Bali and the people around them, all with one password, in the opened school year
 * 2023/2024.
 */
@Component
@Profile("demo")
@Order(DemoWorld.ORDER)
class DemoWorld implements ApplicationRunner, DemoPeople {

  static final int ORDER = 40;

  /** The year of the ministry's deck: every rule of it can be seen there. */
  private static final int FIRST_YEAR = 2023;

  /** Those whom the tour through a school's year meets, in its order. */
  private static final List<String> INTRODUCED =
      List.of(
          "ks.99000001",
          "pengawas.99000001",
          "guru.99000001",
          "fsp.01",
          "ks.99000003",
          "kfsp.01",
          "dinas.5103",
          "dinas.51",
          "upt.51",
          "pusat",
          "admin");

  private final MasterData masterData;
  private final PeopleAccounts accounts;
  private final People people;
  private final Duties duties;
  private final Schools schools;
  private final ApplicationEventPublisher events;
  private final SchoolYears years;
  private final SchoolYearWave wave;
  private final Clock clock;
  private final Resource folder;
  private final String password;

  DemoWorld(
      MasterData masterData,
      PeopleAccounts accounts,
      People people,
      Duties duties,
      Schools schools,
      ApplicationEventPublisher events,
      SchoolYears years,
      SchoolYearWave wave,
      Clock clock,
      @Value("classpath:data/demo/") Resource folder,
      @Value("${estafet.demo.password}") String password) {
    this.masterData = masterData;
    this.accounts = accounts;
    this.people = people;
    this.duties = duties;
    this.schools = schools;
    this.events = events;
    this.years = years;
    this.wave = wave;
    this.clock = clock;
    this.folder = folder;
    this.password = password;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    masterData.load(folder);
    accounts.provide(password);
    events.publishEvent(new MasterDataLoaded());
    years.open(FIRST_YEAR, "admin");
    wave.run(FIRST_YEAR);
  }

  @Override
  public List<DemoPerson> all() {
    Map<String, Person> known = people.findAll(INTRODUCED);
    return INTRODUCED.stream()
        .filter(known::containsKey)
        .map(id -> new DemoPerson(id, known.get(id).name(), dutyOf(id)))
        .toList();
  }

  @Override
  public String password() {
    return password;
  }

  private String dutyOf(String personId) {
    return duties.heldBy(personId, ProgrammeTime.today(clock)).stream()
        .collect(
            Collectors.groupingBy(
                duty -> duty.role().label(),
                Collectors.mapping(duty -> duty.place(), Collectors.toList())))
        .entrySet()
        .stream()
        .map(role -> role.getKey() + placesOf(role.getValue()))
        .collect(Collectors.joining("; "));
  }

  private String placesOf(List<String> places) {
    return places.size() > 1
        ? " · " + text("training.demo.schools", places.size())
        : schools.find(places.get(0)).map(school -> " · " + school.name()).orElse("");
  }
}

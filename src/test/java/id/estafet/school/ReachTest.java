package id.estafet.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

  private static final LocalDate TODAY = LocalDate.of(2023, 7, 24);
  private static final String ALL = "1 2 3 4 5 6";

  private static SchoolDatabase database;

  @BeforeAll
  static void prepareDemoWorld() {
    database = demoWithNeighbours();
  }

  /** Beside the demo people: offices whose regency has an SMA or SLB, and offices elsewhere. */
  private static SchoolDatabase demoWithNeighbours() {
    SchoolDatabase demo = SchoolDatabase.demoDatabase();
    String[][] duties = {
      {"dinas.5102", "REGENCY_PMO", "51.02"},
      {"dinas.35", "PROVINCE_PMO", "35"},
      {"upt.35", "UPT_PMO", "UPT-35"}
    };
    for (String[] duty : duties) {
      demo.jdbc().sql("insert into person (id, name) values (?, 'Wayan')").param(duty[0]).update();
      demo.jdbc()
          .sql("insert into duty (person_id, role, place, from_date) values (?, ?, ?, ?)")
          .params(duty[0], duty[1], duty[2], LocalDate.of(2021, 7, 1))
          .update();
    }
    return demo;
  }

  @ParameterizedTest
  @CsvSource({
    "ks.99000001, 1",
    "guru2.99000004, 4",
    "pengawas.99000001, 1",
    "fsp.01, " + ALL,
    "kfsp.01, " + ALL,
    "dinas.5108, 2",
    "dinas.5103, 1",
    "dinas.5102, ''",
    "dinas.51, 4 5",
    "dinas.35, ''",
    "upt.51, " + ALL,
    "wp.51, " + ALL,
    "upt.35, ''",
    "pusat, " + ALL,
    "admin, " + ALL,
    "nobody, ''"
  })
  void followsFromDuty(String person, String schools) {
    Set<String> expected = npsns(schools);

    Reach reach = reachOf(person, TODAY);

    // when
    Set<String> covered =
        database.schools().all().stream()
            .filter(reach::covers)
            .map(School::npsn)
            .collect(Collectors.toCollection(TreeSet::new));

    // then
    assertThat(covered).isEqualTo(expected);
    assertThat(visible(reach.condition())).isEqualTo(expected);
  }

  @Test
  void endsWithTheDuty() {
    School school = database.schools().get("99000001");

    assertThat(reachOf("ks.99000001", LocalDate.of(2021, 6, 30)).covers(school)).isFalse();
    assertThat(reachOf("ks.99000001", LocalDate.of(2021, 7, 1)).covers(school)).isTrue();
  }

  private static Reach reachOf(String person, LocalDate on) {
    return Reach.of(database.duties().heldBy(person, on));
  }

  private static Set<String> visible(SchoolCondition condition) {
    return new TreeSet<>(
        database
            .jdbc()
            .sql(condition.select())
            .params(condition.parameters())
            .query(String.class)
            .list());
  }

  private static Set<String> npsns(String digits) {
    return Arrays.stream(digits.split(" "))
        .filter(digit -> !digit.isEmpty())
        .map(digit -> "9900000" + digit)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

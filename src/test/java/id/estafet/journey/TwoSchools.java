package id.estafet.journey;

import static id.estafet.support.SessionAnswers.answers;
import static id.estafet.support.SessionAnswers.decision;
import static id.estafet.support.SessionAnswers.implementation;
import static id.estafet.support.SessionAnswers.notYet;
import static id.estafet.support.SessionAnswers.runsWell;

import id.estafet.support.SchoolAtWork;
import id.estafet.support.TrainingTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The worked scenario (domain section 23): SD Semangat, led by its principal, and SD Negeri Tunas
 * Ubud, led by its facilitator, live through 2023/2024 side by side.
 */
final class TwoSchools {

  static final String SEMANGAT = "99000001";
  static final String UBUD = "99000003";

  private final JdbcClient jdbc;
  private final TrainingTime time;
  private final SchoolAtWork semangat;
  private final SchoolAtWork ubud;
  private final Set<String> variablesOnTheWay = new LinkedHashSet<>();

  TwoSchools(JdbcClient jdbc, int port) {
    this.jdbc = jdbc;
    this.time = TrainingTime.of(port);
    this.semangat = SchoolAtWork.ledByPrincipal(port, SEMANGAT);
    this.ubud = SchoolAtWork.ledByFacilitator(port, UBUD, "fsp.01");
  }

  /** Names of all process variables seen while the year went on. */
  Set<String> variablesOnTheWay() {
    return variablesOnTheWay;
  }

  void liveTheYear() {
    planFirstCycle();
    reflectInOctober();
    endFirstCycle();
    planSecondCycle();
    reflectInApril();
    endTheYear();
  }

  /** Follow-ups of a school in the order of their agreement. */
  List<UUID> followUps(String npsn) {
    return jdbc.sql("select id from follow_up where npsn = ? order by agreed_at, position")
        .param(npsn)
        .query(UUID.class)
        .list();
  }

  private void planFirstCycle() {
    time.at("2023-08-01 07:00");
    semangat.schedules("2023-08-22");
    ubud.schedules("2023-08-24");
    time.at("2023-08-04 15:00");
    semangat.looksAtItsData("2023-08-04");
    ubud.looksAtItsData("2023-08-03");
    time.at("2023-08-22 13:00");
    semangat.plans("2023-08-22", "2023-09-01", "2024-01-31");
    time.at("2023-08-24 13:00");
    ubud.plans("2023-08-24", "2023-09-04", "2024-01-26");
    time.at("2023-09-12 09:00");
    bothFile();
  }

  private void reflectInOctober() {
    time.at("2023-10-02 07:00");
    semangat.schedules("2023-10-24");
    ubud.schedules("2023-10-26");
    time.at("2023-10-26 14:00");
    List<UUID> first = followUps(SEMANGAT);
    Map<String, Object> escalated = notYet(first.get(1), "IN_PROGRESS");
    escalated.remove("obstacleSolution");
    escalated.putAll(answers("obstacleCategory", "BUDGET", "escalate", true));
    Map<String, Object> told =
        implementation(
            semangat.held("2023-10-24"), List.of(runsWell(first.get(0), "IN_PROGRESS"), escalated));
    told.putAll(
        answers(
            "needsSupport", true,
            "supportTitle", "Buku rujukan untuk kelas 4 dan 5",
            "supportDescription", "Sekolah belum memiliki buku rujukan untuk modul ajar.",
            "supportCategory", "BUDGET",
            "effortsMade", "Meminjam dari perpustakaan daerah dan sekolah tetangga.",
            "urgency", "MEDIUM"));
    semangat.principal().completes("UserTask_ReflectOnImplementation", SEMANGAT, told);
    ubud.reflectsOn("2023-10-26", all(UBUD, "IN_PROGRESS"));
    time.at("2023-11-06 09:00");
    bothFile();
  }

  private void endFirstCycle() {
    time.at("2023-12-01 07:00");
    semangat.schedules("2023-12-12");
    ubud.schedules("2023-12-14");
    time.at("2023-12-14 14:00");
    List<UUID> first = followUps(SEMANGAT);
    semangat.reflectsOn(
        "2023-12-12",
        List.of(runsWell(first.get(0), "COMPLETED"), notYet(first.get(1), "IN_PROGRESS")));
    ubud.reflectsOn("2023-12-14", all(UBUD, "COMPLETED"));
    time.at("2023-12-18 09:00");
    bothFile();
    Map<String, Object> carriedOver =
        decision(first.get(1), "CARRY_OVER", "Buku rujukan baru tersedia pada anggaran 2024");
    carriedOver.put("newEndDate", "2024-06-28");
    semangat
        .principal()
        .completes(
            "UserTask_DecideOpenFollowUps", SEMANGAT, answers("decisions", List.of(carriedOver)));
  }

  private void planSecondCycle() {
    time.at("2024-02-01 07:00");
    semangat.schedules("2024-02-20");
    ubud.schedules("2024-02-22");
    time.at("2024-02-06 15:00");
    semangat.looksAtItsData("2024-02-05");
    ubud.looksAtItsData("2024-02-06");
    time.at("2024-02-20 13:00");
    semangat.plansOneSubtopic("2024-02-20", "2024-03-01", "2024-06-28");
    time.at("2024-02-22 13:00");
    ubud.plans("2024-02-22", "2024-03-01", "2024-06-28");
    time.at("2024-03-08 09:00");
    bothFile();
  }

  private void reflectInApril() {
    time.at("2024-04-02 07:00");
    semangat.schedules("2024-04-16");
    ubud.schedules("2024-04-18");
    time.at("2024-04-18 14:00");
    semangat.reflectsOn("2024-04-16", open(SEMANGAT, "IN_PROGRESS"));
    ubud.reflectsOn("2024-04-18", open(UBUD, "IN_PROGRESS"));
    time.at("2024-05-07 09:00");
    bothFile();
  }

  private void endTheYear() {
    time.at("2024-06-03 07:00");
    semangat.schedules("2024-06-11");
    ubud.schedules("2024-06-13");
    time.at("2024-06-13 14:00");
    semangat.reflectsOn("2024-06-11", open(SEMANGAT, "COMPLETED"));
    List<Map<String, Object>> last = open(UBUD, "COMPLETED");
    last.get(1).put("newStatus", "DISCONTINUED");
    last.get(1).put("statusReason", "Digantikan forum antarsekolah di kecamatan");
    ubud.reflectsOn("2024-06-13", last);
    time.at("2024-07-10 09:00");
    bothFile();
    time.at("2024-07-10 12:00");
  }

  private void bothFile() {
    rememberVariables();
    semangat.files();
    ubud.files();
    rememberVariables();
  }

  private List<Map<String, Object>> all(String npsn, String status) {
    return followUps(npsn).stream().map(id -> runsWell(id, status)).toList();
  }

  private List<Map<String, Object>> open(String npsn, String status) {
    return new ArrayList<>(
        jdbc
            .sql(
                """
                select id from follow_up where npsn = ? and successor_id is null
                  and status in ('NOT_STARTED', 'IN_PROGRESS') order by agreed_at, position
                """)
            .param(npsn)
            .query(UUID.class)
            .stream()
            .map(id -> runsWell(id, status))
            .toList());
  }

  private void rememberVariables() {
    variablesOnTheWay.addAll(
        jdbc.sql("select distinct name_ from act_ru_variable where tenant_id_ in (?, ?)")
            .params(SEMANGAT, UBUD)
            .query(String.class)
            .list());
  }
}

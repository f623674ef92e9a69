package id.estafet.session;

import id.estafet.calendar.FacilitationPolicy;
import id.estafet.calendar.Mode;
import id.estafet.calendar.SessionDates;
import id.estafet.calendar.SessionKind;
import id.estafet.followup.FollowUpFixture;
import id.estafet.followup.FollowUpReflectionAnswer;
import id.estafet.followup.ObstacleCategory;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Answers of SD Semangat in 2023/2024 (section 23); everything is invented. */
public final class SessionFixture {

  public static final String NPSN = "99000001";
  public static final SessionKey SESSION_1 = SessionKey.regular(NPSN, 2023, 1);
  public static final SessionKey SESSION_2 = SessionKey.regular(NPSN, 2023, 2);
  public static final SessionKey SESSION_3 = SessionKey.regular(NPSN, 2023, 3);
  public static final CycleKey CYCLE_A = CycleKey.of(SESSION_1);
  public static final LocalDate HELD = LocalDate.of(2023, 8, 22);

  private static final List<String> DEADLINES =
      List.of("2023-09-20", "2023-11-10", "2023-12-20", "2024-03-10", "2024-05-10", "2024-07-10");

  private SessionFixture() {}

  public static SessionDates dates(int number) {
    LocalDate deadline = LocalDate.parse(DEADLINES.get(number - 1));
    YearMonth month = YearMonth.of(2023, 8).plusMonths(2L * (number - 1));
    return new SessionDates(
        number,
        (number - 1) % 3 == 0 ? SessionKind.PLANNING : SessionKind.REFLECTION,
        month.atDay(1),
        month.atEndOfMonth(),
        deadline,
        ProgrammeTime.endOfDay(deadline),
        ProgrammeTime.endOfDay(deadline.plusDays(14)),
        null);
  }

  public static FacilitationPolicy ledByPrincipal() {
    return new FacilitationPolicy(
        Role.PRINCIPAL,
        Role.PRINCIPAL,
        Set.of(Mode.ONSITE, Mode.ONLINE),
        2,
        BigDecimal.valueOf(2),
        Set.of("DOCUMENTATION"));
  }

  public static FacilitationPolicy ledByFacilitator() {
    return new FacilitationPolicy(
        Role.FACILITATOR,
        Role.FACILITATOR,
        Set.of(Mode.ONLINE),
        2,
        BigDecimal.valueOf(2),
        Set.of("RECORDING"));
  }

  static PmoSession plannedSession(int number) {
    SessionDates dates = dates(number);
    LocalDate cycleStart = dates(number <= 3 ? 1 : 4).monthStart();
    Instant opensAt = dates.monthStart().atStartOfDay(ProgrammeTime.ZONE).toInstant();
    return PmoSession.planned(
        SessionKey.regular(NPSN, 2023, number), 2, cycleStart, dates, opensAt);
  }

  static PmoSession openSession(int number) {
    return openSession(number, ledByPrincipal());
  }

  static PmoSession openSession(int number, FacilitationPolicy policy) {
    PmoSession session = plannedSession(number);
    boolean planning = (number - 1) % 3 == 0;
    session.open(SessionTerms.of(policy), planning, !planning, session.opensAt());
    return session;
  }

  /** A planning session with every section, ready to be filed. */
  static PmoSession completeSession(int number) {
    PmoSession session = openSession(number);
    Instant now = session.opensAt();
    session.held(dates(number).monthStart());
    if (session.sections().planningIncluded()) {
      session.foundRootCauses(now);
      session.agreedSolutions(now);
    } else {
      session.reflectedOnImplementation(now);
    }
    return session;
  }

  public static ScheduleAnswers validSchedule() {
    return new ScheduleAnswers(
        HELD, LocalTime.of(10, 0), LocalTime.of(11, 30), Mode.ONSITE, "Ruang guru", null, null);
  }

  public static ReflectionAnswers validReflection() {
    return reflection(validGoals(), validTargets());
  }

  public static ReflectionAnswers reflection(List<Goal> goals, List<Target> targets) {
    return new ReflectionAnswers(
        List.of(LearningData.STUDENT_ASSESSMENT, LearningData.EDUCATION_REPORT_CARD),
        null,
        "Sekolah di tepi kota dengan 240 murid dan 14 guru",
        List.of(new Strength("Guru muda terbuka pada hal baru", AssetType.HUMAN)),
        "Murid gemar membaca",
        VisionFit.PARTLY,
        "Misi belum menyebut literasi",
        "Kemampuan literasi murid masih sedang, terutama pada teks informasi",
        goals,
        targets,
        LocalDate.of(2023, 8, 10),
        List.of(
            new Participant("Ni Luh Ayu", ParticipantRole.PRINCIPAL),
            new Participant("I Made Wira", ParticipantRole.TEACHER)));
  }

  public static List<Goal> validGoals() {
    return List.of(new Goal("Literasi murid meningkat"), new Goal("Guru saling belajar"));
  }

  public static List<Target> validTargets() {
    return List.of(
        new Target(
            "Literasi naik ke kategori baik",
            1,
            "Indikator A.1",
            BigDecimal.valueOf(52),
            BigDecimal.valueOf(65)));
  }

  public static BasicInfo heldOn(LocalDate date) {
    return basicInfo(date, null, Mode.ONSITE, null, fullAttendance(), null);
  }

  public static BasicInfo basicInfo(
      LocalDate date,
      String dateReason,
      Mode mode,
      String modeReason,
      List<Attendee> attendees,
      String attendanceReason) {
    return new BasicInfo(
        date,
        dateReason,
        LocalTime.of(10, 0),
        LocalTime.of(11, 30),
        BigDecimal.valueOf(2),
        mode,
        modeReason,
        mode == Mode.ONLINE ? null : "Ruang guru",
        mode == Mode.ONSITE ? null : "https://meet.example.id/pmo",
        null,
        null,
        attendees,
        attendanceReason);
  }

  public static List<Attendee> fullAttendance() {
    return List.of(
        new Attendee("Ni Luh Ayu", ParticipantRole.PRINCIPAL, "1234567890123456"),
        new Attendee("I Ketut Rai", ParticipantRole.SUPERVISOR, null),
        new Attendee("I Made Wira", ParticipantRole.TEACHER, null),
        new Attendee("Putu Sari", ParticipantRole.TEACHER, null));
  }

  public static List<Attendee> attendanceWithout(ParticipantRole role) {
    List<Attendee> there = new ArrayList<>(fullAttendance());
    there.removeIf(attendee -> attendee.role() == role);
    return there;
  }

  public static List<SubtopicChoice> choices(String... codes) {
    return List.of(codes).stream()
        .map(code -> new SubtopicChoice(code, "Hasil asesmen menunjukkan kebutuhan ini"))
        .toList();
  }

  public static RootCauseAnswers validRootCauses() {
    return rootCauses(choices("2.F", "4.C"), twoRootCauses());
  }

  public static RootCauseAnswers rootCauses(
      List<SubtopicChoice> subtopics, List<RootCause> causes) {
    return new RootCauseAnswers(heldOn(HELD), subtopics, "Murid pasif saat membaca", causes);
  }

  public static List<RootCause> twoRootCauses() {
    return List.of(
        rootCause("2.F", LearningData.EDUCATION_REPORT_CARD, "A.1", 1),
        rootCause("4.C", LearningData.STUDENT_ASSESSMENT, null, null));
  }

  public static RootCause rootCause(
      String subtopic, LearningData source, String indicator, Integer level) {
    return new RootCause(
        subtopic, "Guru mengajar dengan satu cara untuk semua murid", source, indicator, level);
  }

  public static SolutionAnswers validSolutions() {
    return new SolutionAnswers(
        List.of(solutionFor(1), solutionFor(2)),
        null,
        FollowUpFixture.twoFollowUps(),
        SupportAnswers.NONE);
  }

  public static Solution solutionFor(Integer rootCause) {
    return solution(rootCause, true, 1, Horizon.SHORT, null);
  }

  public static Solution solution(
      Integer rootCause, boolean passesTests, Integer goal, Horizon horizon, String note) {
    return new Solution(
        "Lokakarya kecil antar guru", rootCause, passesTests, true, true, goal, horizon, note);
  }

  public static SupportAnswers validSupport() {
    return new SupportAnswers(
        true,
        "Buku bacaan tidak cukup",
        "Sekolah memiliki 40 buku bacaan untuk 240 murid",
        ObstacleCategory.BUDGET,
        "Meminjam dari sekolah tetangga dan komite",
        Urgency.MEDIUM);
  }

  public static ImplementationAnswers implementation(
      LocalDate held, List<FollowUpReflectionAnswer> reflections) {
    return new ImplementationAnswers(
        heldOn(held), reflections, false, List.of(), null, List.of(), null, SupportAnswers.NONE);
  }
}

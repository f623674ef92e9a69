package id.estafet.session;

import id.estafet.calendar.Mode;
import id.estafet.calendar.SessionDates;
import id.estafet.calendar.SessionKind;
import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.FollowUpStatus;
import id.estafet.followup.ImplementationQuality;
import id.estafet.followup.InvolvedPerson;
import id.estafet.followup.ObstacleCategory;
import id.estafet.followup.RecordedReflection;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Instruments of SD Semangat in 2023/2024 (section 23); everything is invented. */
public final class InstrumentFixture {

  public static final String PRINCIPAL = "ks.99000001";
  public static final Instant FILED = Instant.parse("2023-09-12T07:05:00Z");

  private static final UUID FIRST = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID SECOND = UUID.fromString("00000000-0000-0000-0000-000000000002");

  private InstrumentFixture() {}

  /** Session 1 as filed in time. */
  public static Instrument planning() {
    SolutionAnswers agreed = SessionFixture.validSolutions();
    return new Instrument(
        facts(1, SessionStatus.SUBMITTED),
        SessionFixture.validReflection(),
        new SupervisorReflectionAnswers(
            "Sekolah membaca data dengan jujur", "Guru saling berbagi", "Mulai dari dua kelas"),
        SessionFixture.heldOn(SessionFixture.HELD),
        plan(agreed),
        null,
        SessionFixture.choices("2.F", "4.C"),
        List.of(followUp(FIRST, 0, null), followUp(SECOND, 1, FIRST)),
        List.of(),
        SupportAnswers.NONE,
        null,
        null);
  }

  /** Session 1 as filed, read after session 2 has added a follow-up to the cycle. */
  public static Instrument withLaterFollowUp() {
    Instrument filed = planning();
    AgreedFollowUp later =
        followUp(UUID.randomUUID(), 2, null, Instant.parse("2023-10-24T05:00:00Z"));
    return new Instrument(
        filed.session(),
        filed.reflection(),
        filed.supervisorReflection(),
        filed.basicInfo(),
        filed.plan(),
        null,
        filed.subtopics(),
        List.of(filed.followUps().get(0), filed.followUps().get(1), later),
        List.of(),
        filed.support(),
        null,
        null);
  }

  /** Session 2, which reflects on two follow-ups, one of them hindered. */
  public static Instrument reflection() {
    Instrument before = planning();
    return new Instrument(
        facts(2, SessionStatus.SUBMITTED),
        before.reflection(),
        before.supervisorReflection(),
        SessionFixture.heldOn(LocalDate.of(2023, 10, 24)),
        before.plan(),
        new PlanChangeFacts(
            SessionFixture.choices("2.F"), "Forum guru sudah berjalan", "Guru meminta tambahan"),
        SessionFixture.choices("2.F"),
        before.followUps(),
        List.of(
            reflectionOn(FIRST, ImplementationQuality.WELL, null, false),
            reflectionOn(SECOND, ImplementationQuality.NOT_YET, "Buku belum ada", true),
            reflectionOn(UUID.randomUUID(), ImplementationQuality.WELL, null, false)),
        SessionFixture.validSupport(),
        null,
        null);
  }

  /** An extra session as recorded. */
  public static Instrument extra() {
    return new Instrument(
        facts(SessionKey.extra(SessionFixture.NPSN, 2023, 1), SessionStatus.SUBMITTED),
        SessionFixture.validReflection(),
        null,
        SessionFixture.heldOn(LocalDate.of(2023, 11, 14)),
        plan(SessionFixture.validSolutions()),
        null,
        List.of(),
        List.of(),
        List.of(),
        SupportAnswers.NONE,
        "Persiapan asesmen akhir semester",
        null);
  }

  /** A session with all sections in a status, led and reported by the principal. */
  public static SessionFacts facts(int number, SessionStatus status) {
    return facts(SessionKey.regular(SessionFixture.NPSN, 2023, number), status);
  }

  /** A session whose report was filed with evidence to follow. */
  public static SessionFacts promised(int number, PromisedEvidence evidence) {
    SessionKey key = SessionKey.regular(SessionFixture.NPSN, 2023, number);
    return facts(key, SessionStatus.SUBMITTED, evidence);
  }

  private static SessionFacts facts(SessionKey key, SessionStatus status) {
    return facts(key, status, null);
  }

  private static SessionFacts facts(
      SessionKey key, SessionStatus status, PromisedEvidence promised) {
    SessionDates dates = key.extra() ? null : SessionFixture.dates(key.number());
    boolean filed = status == SessionStatus.SUBMITTED;
    boolean planning = dates != null && dates.kind() == SessionKind.PLANNING;
    LocalDate opens = dates == null ? LocalDate.of(2023, 11, 1) : dates.monthStart();
    Instant opensAt = opens.atStartOfDay(ProgrammeTime.ZONE).toInstant();
    return new SessionFacts(
        key,
        SessionFixture.CYCLE_A,
        dates == null ? SessionKind.EXTRA : dates.kind(),
        status,
        2,
        opensAt,
        opensAt,
        dates == null ? null : dates.monthStart(),
        dates == null ? null : dates.monthEnd(),
        dates == null ? null : dates.deadline(),
        dates == null ? null : dates.deadlineAt(),
        dates == null ? null : dates.lateWindowEndsAt(),
        Role.PRINCIPAL,
        Role.PRINCIPAL,
        Set.of(Mode.ONSITE, Mode.ONLINE),
        Set.of("DOCUMENTATION"),
        BigDecimal.valueOf(2),
        planning,
        dates != null && !planning,
        SessionFixture.validSchedule(),
        SessionFixture.HELD,
        true,
        null,
        true,
        filed ? FILED : null,
        filed ? PRINCIPAL : null,
        false,
        filed ? "Dokumen lengkap" : null,
        promised,
        filed ? 1 : 0,
        null,
        null,
        null);
  }

  private static PlanFacts plan(SolutionAnswers agreed) {
    return new PlanFacts(
        SessionFixture.SESSION_1,
        SessionFixture.choices("2.F", "4.C"),
        "Murid pasif saat membaca",
        SessionFixture.twoRootCauses(),
        agreed.solutions(),
        null,
        Instant.parse("2023-08-22T05:00:00Z"),
        Confirmation.NOTE,
        "Libatkan komite sekolah",
        Instant.parse("2023-08-24T05:00:00Z"),
        "pengawas.99000001");
  }

  private static AgreedFollowUp followUp(UUID id, int position, UUID origin) {
    return followUp(id, position, origin, Instant.parse("2023-08-22T05:00:00Z"));
  }

  private static AgreedFollowUp followUp(UUID id, int position, UUID origin, Instant agreedAt) {
    return new AgreedFollowUp(
        id,
        SessionFixture.NPSN,
        SessionFixture.CYCLE_A.toString(),
        SessionFixture.SESSION_1.toString(),
        agreedAt,
        PRINCIPAL,
        position,
        "2.F",
        1,
        "Guru mengajar sesuai kemampuan awal murid",
        "Lokakarya modul ajar berdiferensiasi",
        "Enam guru memakai modul ajar berdiferensiasi",
        "guru",
        BigDecimal.valueOf(1.5),
        BigDecimal.valueOf(6),
        LocalDate.of(2023, 9, 1),
        LocalDate.of(2024, 1, 31),
        LocalDate.of(2024, 2, 1),
        List.of(new InvolvedPerson("Bu Ayu", "penanggung jawab")),
        List.of("Komite", "Desa"),
        "Dana BOS",
        FollowUpStatus.IN_PROGRESS,
        60,
        null,
        null,
        origin,
        null,
        true,
        false);
  }

  private static RecordedReflection reflectionOn(
      UUID followUp, ImplementationQuality quality, String obstacle, boolean escalate) {
    return new RecordedReflection(
        followUp,
        SessionFixture.SESSION_2.toString(),
        Instant.parse("2023-10-24T05:00:00Z"),
        PRINCIPAL,
        quality,
        quality == ImplementationQuality.WELL ? "Guru mencoba dua strategi" : null,
        quality == ImplementationQuality.WELL ? null : "Pojok baca belum dipakai",
        obstacle,
        obstacle == null ? null : ObstacleCategory.BUDGET,
        null,
        escalate,
        FollowUpStatus.IN_PROGRESS,
        60,
        null);
  }
}

package id.estafet.followup;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Follow-ups of SD Semangat, agreed on 22 August 2023 (section 23). */
public final class FollowUpFixture {

  public static final LocalDate CYCLE_START = LocalDate.of(2023, 8, 1);
  public static final LocalDate HELD = LocalDate.of(2023, 8, 22);
  public static final String NPSN = "99000001";
  public static final String SESSION = "99000001:2023:1";
  public static final String CYCLE = "99000001:2023:A";

  private FollowUpFixture() {}

  public static FollowUpDraft validFollowUp() {
    return followUpEnding(LocalDate.of(2024, 1, 31));
  }

  public static FollowUpDraft followUpEnding(LocalDate end) {
    return followUp("2.F", 1, HELD, end, "Bu Ayu - penanggung jawab\nPak Made - pendamping");
  }

  public static FollowUpDraft followUpStarting(LocalDate start) {
    return followUp("2.F", 1, start, LocalDate.of(2024, 1, 31), "Bu Ayu - penanggung jawab");
  }

  public static FollowUpDraft followUpOf(String subtopic, Integer solution) {
    return followUp(
        subtopic, solution, HELD, LocalDate.of(2024, 1, 31), "Bu Ayu - penanggung jawab");
  }

  public static FollowUpDraft followUpWith(String people) {
    return followUp("2.F", 1, HELD, LocalDate.of(2024, 1, 31), people);
  }

  public static List<FollowUpDraft> twoFollowUps() {
    return List.of(validFollowUp(), followUpOf("4.C", 1));
  }

  public static AgreementTerms terms() {
    return new AgreementTerms(
        NPSN, CYCLE, SESSION, CYCLE_START, HELD, Set.of("2.F", "4.C"), Set.of(1), false, null);
  }

  public static AgreementTerms additionTerms() {
    return new AgreementTerms(
        NPSN,
        CYCLE,
        "99000001:2023:2",
        CYCLE_START,
        LocalDate.of(2023, 10, 24),
        Set.of("2.F", "4.C"),
        Set.of(1),
        true,
        "Guru meminta kegiatan tambahan");
  }

  public static FollowUpReflectionAnswer runsWell(UUID followUp) {
    return reflection(followUp, FollowUpStatus.IN_PROGRESS, null);
  }

  public static FollowUpReflectionAnswer reflection(
      UUID followUp, FollowUpStatus newStatus, String reason) {
    return new FollowUpReflectionAnswer(
        followUp,
        ImplementationQuality.WELL,
        "Guru mencoba dua strategi baru",
        null,
        null,
        null,
        null,
        false,
        newStatus,
        reason,
        null,
        null);
  }

  public static FollowUpReflectionAnswer doesNotYetRun(
      UUID followUp,
      String obstacle,
      ObstacleCategory category,
      String solution,
      boolean escalate) {
    return new FollowUpReflectionAnswer(
        followUp,
        ImplementationQuality.NOT_YET,
        null,
        "Pojok baca belum dipakai",
        obstacle,
        category,
        solution,
        escalate,
        FollowUpStatus.IN_PROGRESS,
        null,
        30,
        null);
  }

  static FollowUp agreedFollowUp() {
    return FollowUp.agree(
        terms(), 0, validFollowUp(), "ks.99000001", Instant.parse("2023-08-22T05:00:00Z"));
  }

  static FollowUp followUpIn(FollowUpStatus status) {
    FollowUp followUp = agreedFollowUp();
    followUp.moveTo(status, null);
    return followUp;
  }

  private static FollowUpDraft followUp(
      String subtopic, Integer solution, LocalDate start, LocalDate end, String people) {
    return new FollowUpDraft(
        subtopic,
        solution,
        "Guru mengajar sesuai kebutuhan murid",
        "Lokakarya kecil pembelajaran berdiferensiasi setiap dua pekan",
        "Delapan dari sepuluh guru memakai dua strategi",
        "guru",
        BigDecimal.valueOf(2),
        BigDecimal.valueOf(8),
        start,
        end,
        people,
        "Komite sekolah, Puskesmas",
        "Dana BOS");
  }
}

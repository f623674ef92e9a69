package id.estafet.session;

import static id.estafet.session.SessionFixture.HELD;
import static id.estafet.session.SessionFixture.attendanceWithout;
import static id.estafet.session.SessionFixture.basicInfo;
import static id.estafet.session.SessionFixture.fullAttendance;
import static id.estafet.session.SessionFixture.heldOn;
import static id.estafet.session.SessionFixture.ledByFacilitator;
import static id.estafet.session.SessionFixture.openSession;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.calendar.Mode;
import id.estafet.platform.text.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeldMeetingTest {

  private static final LocalDate TODAY = LocalDate.of(2023, 9, 12);

  private final PmoSession session = openSession(1);

  @Test
  void acceptsASessionAsPlanned() {
    assertThat(fields(heldOn(HELD))).isEmpty();
  }

  @Test
  void acceptsTheFirstAndTheLastDayOfTheMonth() {
    assertThat(fields(heldOn(LocalDate.of(2023, 8, 1)))).isEmpty();
    assertThat(fields(heldOn(LocalDate.of(2023, 8, 31)))).isEmpty();
  }

  @Test
  void asksForAReasonInSeptember() {
    assertThat(fields(heldOn(LocalDate.of(2023, 9, 1)))).containsExactly("dateReason");
  }

  @Test
  void acceptsSeptemberWithAReason() {
    BasicInfo info =
        basicInfo(
            LocalDate.of(2023, 9, 1), "Akreditasi", Mode.ONSITE, null, fullAttendance(), null);

    assertThat(fields(info)).isEmpty();
  }

  @Test
  void refusesADayBeforeTheSchoolYear() {
    BasicInfo info =
        basicInfo(
            LocalDate.of(2023, 6, 30), "Akreditasi", Mode.ONSITE, null, fullAttendance(), null);

    assertThat(HeldMeeting.check(session, info, TODAY))
        .containsExactly(
            new FieldError(
                "heldDate",
                "Tanggal pelaksanaan 30 Juni 2023 mendahului tahun ajaran PMO ini. Mohon pilih"
                    + " tanggal paling cepat 1 Juli 2023."));
  }

  @Test
  void refusesReasonsThatSayNothing() {
    BasicInfo info =
        new BasicInfo(
            HELD,
            "Hujan",
            null,
            null,
            BigDecimal.valueOf(2),
            Mode.ONSITE,
            "Sinyal",
            "Ruang guru",
            null,
            "Komang Adi",
            "Cuti",
            fullAttendance(),
            "Sakit");

    assertThat(HeldMeeting.check(session, info, TODAY))
        .extracting(FieldError::message)
        .containsExactly(
            "Alasan tanggal pelaksanaan terlalu singkat (5 huruf). Mohon tulis paling sedikit 10"
                + " huruf.",
            "Alasan pilihan moda terlalu singkat (6 huruf). Mohon tulis paling sedikit 10 huruf.",
            "Alasan penggantian fasilitator terlalu singkat (4 huruf). Mohon tulis paling sedikit"
                + " 10 huruf.",
            "Alasan kehadiran terlalu singkat (5 huruf). Mohon tulis paling sedikit 10"
                + " huruf.");
  }

  @Test
  void refusesTomorrow() {
    assertThat(fields(heldOn(TODAY.plusDays(1)))).containsExactly("heldDate", "dateReason");
  }

  @Test
  void asksForAReasonWhenCohort3MeetsOnsite() {
    PmoSession cohort3 = openSession(1, ledByFacilitator());
    List<Attendee> withFacilitator = new ArrayList<>(fullAttendance());
    withFacilitator.add(new Attendee("Komang Adi", ParticipantRole.FACILITATOR, null));

    assertThat(
            HeldMeeting.check(
                cohort3, basicInfo(HELD, null, Mode.ONSITE, null, withFacilitator, null), TODAY))
        .containsExactly(
            new FieldError(
                "modeReason",
                "Moda Luring di luar ketentuan (Daring). Mohon tulis alasannya, atau pilih moda"
                    + " yang sesuai."));
    assertThat(
            HeldMeeting.check(
                cohort3,
                basicInfo(HELD, null, Mode.ONSITE, "Jaringan mati", withFacilitator, null),
                TODAY))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PRINCIPAL", "SUPERVISOR", "TEACHER"})
  void asksForAReasonWhenSomebodyIsAbsent(ParticipantRole absent) {
    List<Attendee> there = attendanceWithout(absent);

    assertThat(fields(basicInfo(HELD, null, Mode.ONSITE, null, there, null)))
        .containsExactly("attendanceReason");
    assertThat(fields(basicInfo(HELD, null, Mode.ONSITE, null, there, "Sedang sakit"))).isEmpty();
  }

  @Test
  void asksForAReasonWhenOnlyOneTeacherIsThere() {
    assertThat(MinimumAttendance.check(fullAttendance().subList(0, 3), null, null))
        .extracting(FieldError::message)
        .containsExactly(
            "Peserta belum memenuhi kehadiran minimum, masih kurang: 1 Guru."
                + " Mohon tulis alasannya, atau lengkapi daftar peserta.");
  }

  @Test
  void countsTheFacilitatorWhereOneLeads() {
    assertThat(MinimumAttendance.check(fullAttendance(), ledByFacilitator().facilitator(), null))
        .extracting(FieldError::field)
        .containsExactly("attendanceReason");
  }

  @ParameterizedTest
  @CsvSource({"0, false", "0.5, true", "6, true", "6.5, false", "-1, false"})
  void lastsMoreThanNothingAndAtMostSixLessonHours(BigDecimal hours, boolean accepted) {
    BasicInfo info = withDuration(hours);

    assertThat(fields(info).isEmpty()).isEqualTo(accepted);
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertThat(EndsAfterStart.check(LocalTime.of(11, 0), LocalTime.of(11, 0)))
        .extracting(FieldError::field)
        .containsExactly("endTime");
    assertThat(EndsAfterStart.check(LocalTime.of(11, 0), null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ONSITE, -, -, place",
        "ONLINE, -, -, meetingLink",
        "ONLINE, -, zoom, meetingLink",
        "ONLINE, -, https://zoom.example/1, -",
        "ONSITE, Ruang guru, -, -",
        "HYBRID, Ruang guru, -, meetingLink"
      })
  void hasAPlaceOrALink(Mode mode, String place, String link, String wrongField) {
    assertThat(MeetingPlace.check(mode, place, link))
        .extracting(FieldError::field)
        .isEqualTo(wrongField == null ? List.of() : List.of(wrongField));
  }

  @Test
  void asksForAReasonWhenSomebodyElseFacilitates() {
    assertThat(SubstitutionExplained.check("Komang Adi", null))
        .extracting(FieldError::field)
        .containsExactly("substitutionReason");
    assertThat(SubstitutionExplained.check("Komang Adi", "Kepala sekolah bertugas")).isEmpty();
    assertThat(SubstitutionExplained.check(null, null)).isEmpty();
  }

  @Test
  void refusesANuptkOfAnotherLength() {
    assertThat(
            NamedAttendees.check(
                List.of(new Attendee("Ni Luh Ayu", ParticipantRole.PRINCIPAL, "123"))))
        .extracting(FieldError::field)
        .containsExactly("attendees[0].nuptk");
  }

  @Test
  void asksForEverythingThatIsRequired() {
    BasicInfo empty =
        new BasicInfo(
            null, null, null, null, null, null, null, null, null, null, null, null, "Tidak tahu");

    assertThat(fields(empty))
        .containsExactly("heldDate", "durationLessonHours", "mode", "attendees");
  }

  private List<String> fields(BasicInfo info) {
    return HeldMeeting.check(session, info, TODAY).stream().map(FieldError::field).toList();
  }

  private static BasicInfo withDuration(BigDecimal hours) {
    return new BasicInfo(
        HELD,
        null,
        null,
        null,
        hours,
        Mode.ONSITE,
        null,
        "Ruang guru",
        null,
        null,
        null,
        fullAttendance(),
        null);
  }
}

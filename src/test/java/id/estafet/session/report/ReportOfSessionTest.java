package id.estafet.session.report;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.estafet.evidence.Attachment;
import id.estafet.evidence.AttachmentKind;
import id.estafet.evidence.Attachments;
import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.FollowUpProgress;
import id.estafet.followup.FollowUpStatus;
import id.estafet.platform.text.Conflict;
import id.estafet.school.SchoolDatabase;
import id.estafet.session.Catalogue;
import id.estafet.session.Instrument;
import id.estafet.session.InstrumentFixture;
import id.estafet.session.PmoSessions;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionStatus;
import id.estafet.session.Subtopic;
import id.estafet.session.SubtopicKind;
import id.estafet.session.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportOfSessionTest {

  private static final String PRINCIPAL = "I Wayan Suardana, S.Pd., M.Pd.";

  private static SchoolDatabase database;

  private final PmoSessions sessions = mock(PmoSessions.class);
  private final FollowUpProgress progress = mock(FollowUpProgress.class);
  private final Attachments attachments = mock(Attachments.class);
  private final Catalogue catalogue = mock(Catalogue.class);
  private final ReportOfSession reports =
      new ReportOfSession(
          sessions,
          progress,
          database.schools(),
          database.places(),
          database.people(),
          database.duties(),
          attachments,
          catalogue);

  @BeforeAll
  static void prepareDemoWorld() {
    database = SchoolDatabase.demoDatabase();
  }

  @Test
  void namesTheSchoolAndTheSession() {
    ReportDocument report = reportOf(InstrumentFixture.planning());

    assertThat(report.sessionKey()).isEqualTo("99000001:2023:1");
    assertThat(report.schoolYear()).isEqualTo("2023/2024");
    assertThat(report.sessionName()).isEqualTo("PMO ke-1");
    assertThat(report.sessionKind()).isEqualTo("Perencanaan");
    assertThat(report.cohort()).isEqualTo("2");
    assertThat(report.school())
        .isEqualTo(
            new ReportDocument.School(
                "99000001", "SD Semangat", "SD", "Negeri", report.school().region()));
    assertThat(report.school().region()).contains("Badung").endsWith("Bali");
  }

  @Test
  void putsPeopleInPlaceOfLogins() {
    ReportDocument report = reportOf(InstrumentFixture.planning());

    assertThat(report.basicInfo().facilitator()).isEqualTo(PRINCIPAL + " (Kepala sekolah)");
    assertThat(report.basicInfo().reporter()).isEqualTo(PRINCIPAL + " (Kepala sekolah)");
    assertThat(report.submission().submittedBy()).isEqualTo(PRINCIPAL + " (Kepala sekolah)");
    assertThat(report.advancedStage().agreement())
        .isEqualTo("Disepakati oleh Made Sari, M.Pd. pada 24 Agustus 2023");
    assertThat(report.attachments().get(0).uploaded()).isEqualTo(PRINCIPAL + ", 23 Agustus 2023");
  }

  @Test
  void tellsTimesInTheZoneOfTheSchoolAndTheDeadlineInThatOfTheProgramme() {
    ReportDocument report = reportOf(InstrumentFixture.planning());

    assertThat(report.basicInfo().plannedDate()).isEqualTo("22 Agustus 2023");
    assertThat(report.basicInfo().time()).isEqualTo("10.00–11.30 WITA");
    assertThat(report.basicInfo().duration()).isEqualTo("2 JP");
    assertThat(report.submission().submittedAt()).isEqualTo("12 September 2023 pukul 15.05 WITA");
    assertThat(report.submission().deadline()).isEqualTo("20 September 2023 pukul 23.59 WIB");
  }

  @Test
  void putsTheReflectionOnLearningIntoWords() {
    ReportDocument.InitialStage stage = reportOf(InstrumentFixture.planning()).initialStage();

    assertThat(stage.dataSources())
        .containsExactly("Hasil asesmen peserta didik", "Rapor Pendidikan");
    assertThat(stage.visionFit()).isEqualTo("Sebagian sesuai");
    assertThat(stage.strengths().get(0).type()).isEqualTo("Manusia");
    assertThat(stage.participants().get(0).role()).isEqualTo("Kepala sekolah");
    assertThat(stage.targets().get(0).baseline()).isEqualTo("52");
    assertThat(stage.supervisor().advice()).isEqualTo("Mulai dari dua kelas");
  }

  @Test
  void putsThePlanIntoWords() {
    ReportDocument.AdvancedStage stage = reportOf(InstrumentFixture.planning()).advancedStage();

    assertThat(stage.subtopics().get(0).name()).isEqualTo("Pembelajaran berdiferensiasi");
    assertThat(stage.subtopics().get(1).code()).isEqualTo("4.C");
    assertThat(stage.rootCauses().get(0).indicator()).isEqualTo("A.1, level 1");
    assertThat(stage.rootCauses().get(1).indicator()).isNull();
    assertThat(stage.solutions().get(0).urgent()).isEqualTo("Ya");
    assertThat(stage.solutions().get(0).goal()).isEqualTo("1");
    assertThat(stage.solutions().get(0).horizon()).isEqualTo("Jangka pendek");
  }

  @Test
  void numbersFollowUpsAndTellsWhereTheyComeFrom() {
    List<ReportDocument.FollowUp> followUps = reportOf(InstrumentFixture.planning()).followUps();

    assertThat(followUps).hasSize(2);
    assertThat(followUps.get(0).subtopic()).isEqualTo("2.F Pembelajaran berdiferensiasi");
    assertThat(followUps.get(0).solution()).isEqualTo("Lokakarya kecil antar guru");
    assertThat(followUps.get(0).measure()).isEqualTo("1,5 menjadi 6 guru");
    assertThat(followUps.get(0).period()).isEqualTo("1 September 2023 – 31 Januari 2024");
    assertThat(followUps.get(0).people()).containsExactly("Bu Ayu – penanggung jawab");
    assertThat(followUps.get(0).otherParties()).isEqualTo("Komite, Desa");
    assertThat(followUps.get(0).carriedOverFrom()).isNull();
    assertThat(followUps.get(1).carriedOverFrom()).contains("PMO ke-1");
  }

  @Test
  void tellsFollowUpsAsTheyWereWhenFiled() {
    Instrument instrument = InstrumentFixture.withLaterFollowUp();

    List<ReportDocument.FollowUp> followUps = reportOf(instrument).followUps();

    assertThat(followUps).hasSize(2);
    assertThat(followUps).extracting(ReportDocument.FollowUp::status).containsOnly("Belum dimulai");
  }

  @Test
  void hasNoReflectionOnImplementationInAPlanningSession() {
    assertThat(reportOf(InstrumentFixture.planning()).followUpReflections()).isNull();
  }

  @Test
  void putsTheReflectionOnImplementationIntoWords() {
    ReportDocument report = reportOf(InstrumentFixture.reflection());

    assertThat(report.sessionKind()).isEqualTo("Refleksi");
    assertThat(report.advancedStage().subtopics()).hasSize(1);
    assertThat(report.advancedStage().changeReason()).isEqualTo("Forum guru sudah berjalan");
    assertThat(report.followUpAdditionReason()).isEqualTo("Guru meminta tambahan");
    List<ReportDocument.FollowUpReflection> said = report.followUpReflections();
    assertThat(said.get(0).followUp())
        .isEqualTo("Tindak lanjut 1 · Lokakarya modul ajar berdiferensiasi");
    assertThat(said.get(0).progress()).isEqualTo("60%");
    assertThat(said.get(0).escalation()).isNull();
    assertThat(said.get(1).quality()).isEqualTo("Belum berjalan baik");
    assertThat(said.get(1).obstacle()).isEqualTo("Buku belum ada (Anggaran)");
    assertThat(said.get(1).escalation()).isEqualTo("Diteruskan ke PMO kabupaten/kota");
    assertThat(said.get(2).followUp()).isEqualTo("Tindak lanjut dari siklus lain");
    assertThat(report.supportRequests().get(0).urgency()).isEqualTo("Sedang");
  }

  @Test
  void describesEvidence() {
    List<ReportDocument.Attachment> shown = reportOf(InstrumentFixture.planning()).attachments();

    assertThat(shown.get(0).name()).isEqualTo("rapat.jpg");
    assertThat(shown.get(0).detail()).isEqualTo("JPG, 1,8 MB");
    assertThat(shown.get(1).name()).isEqualTo("https://drive.example.id/rekaman");
    assertThat(shown.get(1).detail()).isEqualTo("Rekaman bagian 1");
  }

  @Test
  void tellsOnlyWhatAnExtraSessionHas() {
    ReportDocument report = reportOf(InstrumentFixture.extra());

    assertThat(report.sessionName()).isEqualTo("PMO tambahan 1");
    assertThat(report.extraSession().topicDiscussed())
        .isEqualTo("Persiapan asesmen akhir semester");
    assertThat(report.initialStage()).isNull();
    assertThat(report.advancedStage()).isNull();
    assertThat(report.followUps()).isNull();
    assertThat(report.submission().deadline()).isNull();
  }

  @Test
  void isNotPrintedBeforeAnythingIsFiled() {
    SessionFacts open = InstrumentFixture.facts(1, SessionStatus.HELD);
    Instrument filed = InstrumentFixture.planning();
    when(sessions.instrument(open.key()))
        .thenReturn(
            new Instrument(
                open,
                filed.reflection(),
                null,
                filed.basicInfo(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                filed.support(),
                null,
                null));

    assertThatThrownBy(() -> reports.of(open.key())).isInstanceOf(Conflict.class);
  }

  @Test
  void printsEachKindOfSession() {
    for (Instrument instrument :
        List.of(
            InstrumentFixture.planning(),
            InstrumentFixture.reflection(),
            InstrumentFixture.extra())) {
      assertThat(new ReportPdf().render(reportOf(instrument)))
          .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }
  }

  private ReportDocument reportOf(Instrument instrument) {
    SessionKey key = instrument.session().key();
    when(sessions.instrument(key)).thenReturn(instrument);
    when(progress.statusesAt(eq(InstrumentFixture.FILED), any()))
        .thenAnswer(
            call ->
                call.<List<AgreedFollowUp>>getArgument(1).stream()
                    .collect(toMap(AgreedFollowUp::id, one -> FollowUpStatus.NOT_STARTED)));
    when(attachments.of(key.toString())).thenReturn(List.of(photo(key), recording(key)));
    when(catalogue.find("2.F"))
        .thenReturn(
            Optional.of(
                new Subtopic(
                    "2.F",
                    new Topic(2, "Implementasi Pembelajaran di Kelas"),
                    SubtopicKind.IMPLEMENTATION_STRATEGY,
                    "Pembelajaran berdiferensiasi")));
    return reports.of(key);
  }

  private static Attachment photo(SessionKey key) {
    return new Attachment(
        UUID.randomUUID(),
        key.toString(),
        key.npsn(),
        AttachmentKind.DOCUMENTATION,
        "rapat.jpg",
        "image/jpeg",
        1_900_000L,
        "00",
        null,
        null,
        true,
        "ks.99000001",
        Instant.parse("2023-08-23T02:00:00Z"));
  }

  private static Attachment recording(SessionKey key) {
    return new Attachment(
        UUID.randomUUID(),
        key.toString(),
        key.npsn(),
        AttachmentKind.RECORDING,
        null,
        null,
        null,
        null,
        "https://drive.example.id/rekaman",
        "Rekaman bagian 1",
        false,
        "ks.99000001",
        Instant.parse("2023-08-23T02:00:00Z"));
  }
}

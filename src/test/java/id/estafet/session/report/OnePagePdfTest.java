package id.estafet.session.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnePagePdfTest {

  private final OnePagePdf pdf = new OnePagePdf();

  @Test
  void saysGoalsRootCausesActionsAndTheNextDate() throws IOException {
    PrintedPdf printed =
        print(
            List.of("Semua murid kelas IV membaca dengan lancar"),
            List.of("Guru mengajar dengan satu cara untuk semua murid"),
            List.of(
                action(1, "Menyusun modul ajar berdiferensiasi"),
                action(2, "Membuka pojok baca di setiap kelas")));

    assertThat(printed.pages()).isEqualTo(1);
    assertThat(printed.text())
        .contains(
            "SD Semangat",
            "PMO ke-1 · Tahun ajaran 2023/2024",
            "Semua murid kelas IV membaca dengan lancar",
            "2.F Pembelajaran berdiferensiasi",
            "Guru mengajar dengan satu cara",
            "Menyusun modul ajar",
            "Membuka pojok baca",
            "Ni Wayan Kartini",
            "31 Januari",
            "Sedang",
            "PMO ke-2 · Oktober 2023",
            "Batas lapor: 10 November 2023",
            "keadaan per 15 September 2023")
        .doesNotContain("tindak lanjut lain", "…");
  }

  @Test
  void staysOnOnePageHoweverMuchWasWritten() throws IOException {
    String much = "Guru belum memakai hasil asesmen untuk merancang pembelajaran. ".repeat(30);

    PrintedPdf printed =
        print(
            Collections.nCopies(5, much),
            Collections.nCopies(6, much),
            IntStream.rangeClosed(1, 20).mapToObj(number -> action(number, much)).toList());

    assertThat(printed.pages()).isEqualTo(1);
    assertThat(printed.text())
        .contains("Guru belum memakai", "…", "tindak lanjut lain", "PMO ke-2 · Oktober 2023");
  }

  @Test
  void staysOnOnePageWithoutAnySpaceInTheTexts() throws IOException {
    String word = "W".repeat(2000);

    PrintedPdf printed =
        print(
            Collections.nCopies(5, word),
            Collections.nCopies(6, word),
            IntStream.rangeClosed(1, 20).mapToObj(number -> action(number, word)).toList());

    assertThat(printed.pages()).isEqualTo(1);
  }

  @Test
  void saysWhatIsNotThereYet() throws IOException {
    assertThat(print(List.of("Naik kelas membaca"), List.of(), List.of()).text())
        .contains("Tindak lanjut Belum ada.");
  }

  private PrintedPdf print(
      List<String> goals, List<String> rootCauses, List<OnePageDocument.Action> actions)
      throws IOException {
    return PrintedPdf.read(
        pdf.render(
            new OnePageDocument(
                "99000001:2023:1",
                "SD Semangat",
                "99000001",
                "PMO ke-1",
                "2023/2024",
                "15 September 2023",
                goals,
                List.of("2.F Pembelajaran berdiferensiasi"),
                rootCauses,
                actions,
                0,
                new OnePageDocument.Next("PMO ke-2", "Oktober 2023", "10 November 2023"))));
  }

  private static OnePageDocument.Action action(int number, String activity) {
    return new OnePageDocument.Action(
        number,
        activity,
        "Ni Wayan Kartini – penanggung jawab; I Ketut Arya Wirawan – anggota",
        "31 Januari 2024",
        "Semua guru memakai modul ajar",
        "Sedang berjalan");
  }
}

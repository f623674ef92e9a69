package id.estafet.session.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReportPdfTest {

  private final ReportPdf pdf = new ReportPdf();

  @Test
  void printsAPlanningReportSectionBySection() throws IOException {
    assertThat(textOf(ReportFixture.planningReport()))
        .containsSubsequence(
            "Laporan PMO Level Sekolah",
            "PMO ke-1 · Perencanaan · Tahun ajaran 2023/2024",
            "SD Semangat",
            "A. Informasi dasar",
            "22 Agustus 2023",
            "I Made Sudarma Pengawas sekolah 2345678901234567",
            "B. Tahap awal",
            "Kebun sekolah sebagai tempat belajar (Lingkungan)",
            "≥ 80%",
            "Mulailah dari dua kelas, lalu perluas.",
            "C. Tahap lanjutan",
            "2.F Pembelajaran berdiferensiasi",
            "A.1, tingkat 1",
            "Disepakati oleh I Made Sudarma",
            "D. Tindak lanjut",
            "Tindak lanjut 1 · 2.F Pembelajaran berdiferensiasi",
            "Ni Wayan Kartini – penanggung jawab",
            "Tindak lanjut 2",
            "F. Unggahan",
            "rapat-pmo-1.jpg",
            "G. Kebutuhan dukungan",
            "Tidak ada kebutuhan dukungan yang disampaikan.",
            "Pengiriman laporan",
            "11 September 2023 pukul");
  }

  @Test
  void leavesTheReflectionOutOfAPlanningReport() throws IOException {
    assertThat(textOf(ReportFixture.planningReport())).doesNotContain("E. Refleksi", "TERLAMBAT");
  }

  @Test
  void printsWhatAReflectionSessionAdds() throws IOException {
    assertThat(textOf(ReportFixture.lateReflectionReport()))
        .containsSubsequence(
            "D. Tindak lanjut",
            "Sedang berjalan",
            "E. Refleksi dari implementasi tindak lanjut",
            "Berjalan baik",
            "60%",
            "Buku bacaan berjenjang belum tersedia (Anggaran)",
            "Diteruskan ke PMO kabupaten/kota",
            "F. Unggahan",
            "Bukti tidak dilengkapi",
            "G. Kebutuhan dukungan",
            "Buku bacaan berjenjang untuk kelas rendah",
            "setelah batas lapor 10 November 2023 pukul 23.59 WIB");
  }

  @Test
  void marksEveryPageOfALateReport() throws IOException {
    ReportDocument late = ReportFixture.lateReflectionReport();

    for (int page = 1; page <= pagesOf(late); page++) {
      assertThat(textOf(late, page)).contains("TERLAMBAT");
    }
  }

  @Test
  void namesSessionFilingAndPageOnEveryPage() throws IOException {
    ReportDocument report = ReportFixture.planningReport();
    int pages = pagesOf(report);

    assertThat(pages).isBetween(3, 5);
    for (int page = 1; page <= pages; page++) {
      assertThat(textOf(report, page))
          .contains("NPSN 99000001 · dikirim 11 September 2023 pukul 14.05 WIB · versi 2")
          .contains("Halaman %d dari %d".formatted(page, pages));
    }
  }

  @Test
  void repeatsTheHeadOfATableThatGoesOn() throws IOException {
    ReportDocument report = ReportFixture.reportWithAttachments(80);

    assertThat(pagesOf(report)).isGreaterThan(2);
    assertThat(textOf(report).split("Berkas atau tautan", -1)).hasSizeGreaterThan(3);
  }

  @Test
  void printsOnlyWhatAnExtraSessionHas() throws IOException {
    assertThat(textOf(ReportFixture.extraReport()))
        .contains("A. Informasi dasar", "Bahasan sesi tambahan", "Persiapan asesmen akhir semester")
        .doesNotContain("B. Tahap awal", "C. Tahap lanjutan", "D. Tindak lanjut", "E. Refleksi");
  }

  @Test
  void printsMarkupAndExpressionsAsTheyWereWritten() throws IOException {
    String hostile = "<b>&amp;</td> ${7*7} #{x} __${1}__ [[${1}]] ]]> {0} '\"";

    assertThat(textOf(ReportFixture.reportSaying(hostile))).contains(hostile);
  }

  @Test
  void survivesCharactersThatNoDocumentCanHold() throws IOException {
    assertThat(textOf(ReportFixture.reportSaying("a\u0000b\u0007c\ud800d\uffffe")))
        .contains("abcde");
  }

  @Test
  void embedsEveryFont() throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf.render(ReportFixture.planningReport()))) {
      for (PDPage page : read.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void printsTheSameReportToTheSameBytes() {
    assertThat(pdf.render(ReportFixture.planningReport()))
        .isEqualTo(pdf.render(ReportFixture.planningReport()));
  }

  private String textOf(ReportDocument report) throws IOException {
    return textOf(report, 1, Integer.MAX_VALUE);
  }

  private String textOf(ReportDocument report, int page) throws IOException {
    return textOf(report, page, page);
  }

  private String textOf(ReportDocument report, int from, int to) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf.render(report))) {
      PDFTextStripper stripper = new PDFTextStripper();
      // As it stands on the page; the number of pages is drawn last.
      stripper.setSortByPosition(true);
      stripper.setStartPage(from);
      stripper.setEndPage(to);
      return stripper.getText(read);
    }
  }

  private int pagesOf(ReportDocument report) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf.render(report))) {
      return read.getNumberOfPages();
    }
  }
}

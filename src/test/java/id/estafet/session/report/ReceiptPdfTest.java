package id.estafet.session.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReceiptPdfTest {

  private static final String ADDRESS =
      "https://estafet.example.id/receipts/3f0c7a52-8f0e-4c7c-9c55-0f6f1f1f2a3b";

  private final ReceiptPdf pdf = new ReceiptPdf();

  @Test
  void saysWhatWasFiledWhenAndByWhom() throws IOException {
    PrintedPdf printed = print(ReportFixture.planningReport());

    assertThat(printed.pages()).isEqualTo(1);
    assertThat(printed.text())
        .contains(
            "Tanda terima",
            "Nomor TT-99000001-2023-1-2",
            "SD Semangat",
            "99000001",
            "PMO ke-1 · Perencanaan",
            "2023/2024",
            "11 September 2023 pukul 14.05 WIB",
            "20 September 2023 pukul 23.59 WIB · Tepat waktu",
            "Ni Luh Putu Ayu Lestari (Kepala sekolah)",
            "2 unggahan atau tautan",
            ADDRESS,
            "0123abcd");
  }

  @Test
  void leadsToTheProofByItsQrCode() throws IOException {
    assertThat(print(ReportFixture.planningReport()).qrCode()).isEqualTo(ADDRESS);
  }

  @Test
  void saysThatAReportWasLate() throws IOException {
    assertThat(print(ReportFixture.lateReflectionReport()).text())
        .contains("10 November 2023 pukul 23.59 WIB · Terlambat")
        .doesNotContain("Tepat waktu");
  }

  @Test
  void saysWhatBecameOfEvidenceThatWasToFollow() throws IOException {
    assertThat(print(ReportFixture.lateReflectionReport()).text())
        .contains("unggahan atau tautan · Bukti tidak dilengkapi");
    assertThat(print(ReportFixture.planningReport()).text()).doesNotContain("tautan ·");
  }

  @Test
  void staysOnOnePageHoweverLongTheNameOfTheSchool() throws IOException {
    String longName = "Sekolah Dasar Negeri ".repeat(6).strip();

    PrintedPdf printed = print(ReportFixture.reportSaying(longName));

    assertThat(printed.pages()).isEqualTo(1);
    assertThat(printed.qrCode()).isEqualTo(ADDRESS);
  }

  @Test
  void printsTheSameReceiptToTheSameBytes() {
    assertThat(pdf.render(receipt(ReportFixture.planningReport())))
        .isEqualTo(pdf.render(receipt(ReportFixture.planningReport())));
  }

  private PrintedPdf print(ReportDocument report) throws IOException {
    return PrintedPdf.read(pdf.render(receipt(report)));
  }

  private static ReceiptDocument receipt(ReportDocument report) {
    return new ReceiptDocument(
        report,
        "TT-99000001-2023-1-2",
        "0123abcd 4567ef01 89abcdef 01234567 89abcdef 01234567 89abcdef 01234567",
        ADDRESS,
        QrPicture.of(ADDRESS));
  }
}

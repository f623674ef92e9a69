package id.estafet.session.report;

/**
 * The receipt of a filed report, as it is to be printed.
 *
 * @param report what was filed
 * @param number {@code TT-99000001-2023-1-2}
 * @param fingerprint SHA-256 of the report as PDF, in groups
 * @param address of the page that says the same to everybody
 * @param qrCode that address as a picture
 */
public record ReceiptDocument(
    ReportDocument report, String number, String fingerprint, String address, String qrCode) {}

package id.estafet.session.report;

/**
 * What a receipt proves to anybody who holds it: no persons and no contents.
 *
 * @param session {@code PMO ke-1}
 * @param schoolYear {@code 2023/2024}
 * @param filedAt {@code 11 September 2023 pukul 14.05 WIB}
 * @param replaced whether the report was filed again since
 */
public record ProvenFiling(
    String number,
    String school,
    String session,
    String schoolYear,
    String filedAt,
    boolean late,
    boolean replaced) {}

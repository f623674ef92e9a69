package id.estafet.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetCellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=cmd | '=cmd",
        "+62 812 | '+62 812",
        "-1 | '-1",
        "@sum | '@sum",
        "Budi | Budi",
        "O'Brien | O'Brien",
        "'tulis | 'tulis",
        "12.10 | 12.10"
      })
  void givesBackWhatItWrites(String text, String cell) {
    assertThat(SpreadsheetCell.write(text)).isEqualTo(cell);
    assertThat(SpreadsheetCell.read(cell)).isEqualTo(text);
  }
}

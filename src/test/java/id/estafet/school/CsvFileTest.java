package id.estafet.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.platform.text.InvalidInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "npsn,name\n99000001,SD Semangat\n",
        "npsn;name\r\n99000001;SD Semangat\r\n",
        "\uFEFFnpsn;name\n99000001;SD Semangat",
        " npsn , name \n 99000001 , SD Semangat \n",
        "\n\nnpsn,name\n\n99000001,SD Semangat\n,\n",
        "npsn,name\r99000001,\"SD Semangat\"\r"
      })
  void readsWhatSpreadsheetsWrite(String text) {
    CsvFile file = file(text);

    assertThat(file.header()).containsExactly("npsn", "name");
    assertThat(file.lines()).isEqualTo(1);
    assertThat(file.first(5).get(0).cells()).containsExactly("99000001", "SD Semangat");
  }

  @Test
  void takesASeparatorInQuotesForText() {
    assertThat(file("id;title\nbudi;\"S.Pd.; M.Pd.\"\n").first(1).get(0).cells())
        .containsExactly("budi", "S.Pd.; M.Pd.");
  }

  @Test
  void countsLinesAsAnEditorDoes() {
    List<Long> numbers = new ArrayList<>();

    file("id,name\n\na,\"A\nB\"\n,\nb,B\n").forEach(line -> numbers.add(line.number()));

    assertThat(numbers).containsExactly(3L, 6L);
  }

  @Test
  void namesTheLineThatIsNotUtf8() {
    assertThatThrownBy(() -> CsvFile.of(latin("id,name\nbudi,Budi\nrene,René\n")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("Baris 3")
        .hasMessageContaining("CSV UTF-8");
  }

  @Test
  void namesTheLineOfALetterThatIsCutOffAtTheEnd() {
    byte[] whole = "id\nRené".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

    assertThatThrownBy(() -> CsvFile.of(cut)).hasMessageContaining("Baris 2");
  }

  @Test
  void refusesUtf16() {
    assertThatThrownBy(() -> CsvFile.of("id,name\n".getBytes(StandardCharsets.UTF_16)))
        .hasMessageContaining("CSV UTF-8");
  }

  @Test
  void refusesASpreadsheet() {
    assertThatThrownBy(() -> CsvFile.of(new byte[] {'P', 'K', 3, 4, 20, 0}))
        .hasMessageContaining("Excel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "  ", "\uFEFF"})
  void refusesAnEmptyFile(String text) {
    assertThatThrownBy(() -> file(text)).hasMessageContaining("kosong");
  }

  @Test
  void namesTheLineOfAQuoteThatNobodyCloses() {
    assertThatThrownBy(() -> file("id,name\nbudi,\"Budi\nani,Ani\n"))
        .hasMessageContaining("baris 2 tidak ditutup");
  }

  @Test
  void refusesAQuoteThatClosesTooEarly() {
    assertThatThrownBy(() -> file("id,name\nani,Ani\nbudi,\"Budi\" Santoso\n"))
        .hasMessageContaining("sesudah baris 2");
  }

  private static CsvFile file(String text) {
    return CsvFile.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] latin(String text) {
    return text.getBytes(Charset.forName("windows-1252"));
  }
}

package id.estafet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import id.estafet.platform.text.InvalidInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

  enum Choice {
    WELL,
    NOT_YET
  }

  record Row(String text, Choice choice, LocalDate due, BigDecimal amount, boolean ticked) {}

  record Basic(LocalDate heldDate, LocalTime startTime) {}

  record Form(Basic basicInfo, List<Row> rows, List<Choice> choices, Integer count) {}

  @Test
  void readsTextsAsTheTypesOfTheRecord() {
    Form form =
        read(
            """
            {"heldDate":"2023-08-22T00:00:00","startTime":"09:30","count":"2",
             "choices":["WELL","NOT_YET"],
             "rows":[{"text":"a","choice":"WELL","due":"2024-01-31","amount":2.5,"ticked":true}]}
            """);

    assertThat(form.basicInfo())
        .isEqualTo(new Basic(LocalDate.of(2023, 8, 22), LocalTime.of(9, 30)));
    assertThat(form.rows())
        .containsExactly(
            new Row("a", Choice.WELL, LocalDate.of(2024, 1, 31), new BigDecimal("2.5"), true));
    assertThat(form.choices()).containsExactly(Choice.WELL, Choice.NOT_YET);
    assertThat(form.count()).isEqualTo(2);
  }

  @Test
  void takesAnEmptyTextForNoAnswer() {
    Form form = read("{\"heldDate\":\"\",\"startTime\":\"\",\"count\":\"\",\"unknown\":1}");

    assertThat(form.basicInfo()).isEqualTo(new Basic(null, null));
    assertThat(form.count()).isNull();
  }

  @Test
  void leavesOutRowsWithoutAnyAnswer() {
    Form form =
        read(
            """
            {"rows":[{"text":"","choice":null,"due":"","amount":null,"ticked":false},
                     {"text":"b","choice":"","due":null}]}
            """);

    assertThat(form.rows()).extracting(Row::text).containsExactly("b");
    assertThat(form.rows().get(0).choice()).isNull();
  }

  @Test
  void namesTheFieldThatCannotBeRead() {
    InvalidInput inRow = refused("{\"rows\":[{\"text\":\"a\"},{\"due\":\"besok\"}]}");
    InvalidInput flat = refused("{\"heldDate\":\"31/31/2023\"}");
    InvalidInput choice = refused("{\"rows\":[{\"choice\":\"MAYBE\"}]}");

    assertThat(inRow.errors().get(0).field()).isEqualTo("rows[1].due");
    assertThat(flat.errors().get(0).field()).isEqualTo("heldDate");
    assertThat(choice.errors().get(0).message()).contains("pilihan");
  }

  private static InvalidInput refused(String json) {
    return catchThrowableOfType(InvalidInput.class, () -> read(json));
  }

  private static Form read(String json) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    Answers.parsed(json)
        .properties()
        .forEach(value -> values.put(value.getKey(), value.getValue()));
    return new Answers(values).gathering("basicInfo").as(Form.class);
  }
}

package id.estafet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Holds the texts of the pages "Bantuan" and "Glosarium" to what the pages show of them. */
class HelpTextsTest {

  private static final String TEXTS =
      "/META-INF/resources/webjars/camunda/app/tasklist/texts/help.json";

  @Test
  void explainsEachTermOnceInShortSentences() throws IOException {
    List<JsonNode> glossary = list("glossary");

    assertThat(glossary).extracting(entry -> entry.path("term").asText()).doesNotHaveDuplicates();
    assertThat(glossary)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            entry -> {
              assertThat(entry.path("term").asText()).isNotBlank();
              assertThat(entry.path("group").asText()).isNotBlank();
              assertThat(entry.path("meaning").asText())
                  .hasSizeBetween(15, 200)
                  .matches("[\\p{Lu}0-9].*\\.");
            });
  }

  @Test
  void tellsASessionInSixSentencesAndWhomToAsk() throws IOException {
    assertThat(list("steps"))
        .hasSize(6)
        .extracting(JsonNode::asText)
        .allMatch(s -> s.endsWith("."));
    assertThat(list("contacts"))
        .isNotEmpty()
        .allSatisfy(
            contact -> {
              assertThat(contact.path("question").asText()).isNotBlank();
              assertThat(contact.path("answer").asText()).endsWith(".");
            });
  }

  private static List<JsonNode> list(String name) throws IOException {
    try (InputStream texts = HelpTextsTest.class.getResourceAsStream(TEXTS)) {
      return StreamSupport.stream(
              new ObjectMapper().readTree(texts).path(name).spliterator(), false)
          .toList();
    }
  }
}

package id.estafet.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.session.ObservationSample.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ObservationSampleTest {

  @Test
  void takesOneInTen() {
    assertThat(ObservationSample.of(ledBy("fsp.01", 30))).hasSize(3);
  }

  @Test
  void takesAtLeastOneOfEachFacilitator() {
    List<Candidate> sessions = new ArrayList<>(ledBy("fsp.01", 3));
    sessions.addAll(ledBy("fsp.02", 4));

    assertThat(ObservationSample.of(sessions))
        .extracting(Candidate::facilitator)
        .containsExactly("fsp.01", "fsp.02");
  }

  @Test
  void choosesTheSameInAnyOrder() {
    List<Candidate> sessions = new ArrayList<>(ledBy("fsp.01", 25));
    List<Candidate> chosen = ObservationSample.of(sessions);
    Collections.reverse(sessions);

    assertThat(ObservationSample.of(sessions)).isEqualTo(chosen);
  }

  @Test
  void choosesNothingOfNothing() {
    assertThat(ObservationSample.of(List.of())).isEmpty();
  }

  private static List<Candidate> ledBy(String facilitator, int sessions) {
    return IntStream.range(0, sessions)
        .mapToObj(
            school ->
                new Candidate(
                    SessionKey.regular("%08d".formatted(99100000 + school), 2023, 1), facilitator))
        .toList();
  }
}

package id.estafet.session;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Which sessions a coordinator observes (R22): of each facilitator's sessions in a cycle one in
 * ten, at least one. The choice follows from the keys alone, so it can be explained and never
 * changes.
 */
public final class ObservationSample {

  private static final double SHARE = 0.10;

  private ObservationSample() {}

  /** The sessions to observe, facilitator by facilitator. */
  public static List<Candidate> of(Collection<Candidate> candidates) {
    Map<String, List<Candidate>> byFacilitator =
        candidates.stream()
            .collect(
                Collectors.groupingBy(
                    Candidate::facilitator, TreeMap::new, Collectors.toUnmodifiableList()));
    return byFacilitator.values().stream()
        .flatMap(
            sessions ->
                sessions.stream()
                    .sorted(Comparator.comparingLong(ObservationSample::lot))
                    .limit(Math.max(1, Math.round(Math.ceil(sessions.size() * SHARE)))))
        .toList();
  }

  private static long lot(Candidate candidate) {
    CRC32 hash = new CRC32();
    hash.update(candidate.session().toString().getBytes(StandardCharsets.UTF_8));
    return hash.getValue();
  }

  /** A session that a facilitator leads. */
  public record Candidate(SessionKey session, String facilitator) {}
}

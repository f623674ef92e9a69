package id.estafet.school;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Counts what became of the lines of a file. */
final class ImportTally implements Consumer<LineResult> {

  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

  @Override
  public void accept(LineResult result) {
    counts.merge(result.outcome(), 1, Integer::sum);
  }

  int of(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** Whether the file says anything that the tables do not know yet. */
  boolean changesAnything() {
    return of(Outcome.NEW) + of(Outcome.CHANGED) > 0;
  }

  ImportCount count(String file) {
    return new ImportCount(
        file, of(Outcome.NEW), of(Outcome.CHANGED), of(Outcome.UNCHANGED), of(Outcome.WRONG));
  }
}

package id.estafet.school;

import java.util.List;

/**
 * What a load of master data did.
 *
 * @param counts one for each file that was there, in the order of loading
 * @param errors every line left out and why; the others are stored
 */
public record ImportResult(List<ImportCount> counts, List<ImportError> errors) {

  /** The count of a file; zeros if it was not there. */
  public ImportCount of(String file) {
    return counts.stream()
        .filter(count -> count.file().equals(file))
        .findFirst()
        .orElse(new ImportCount(file, 0, 0, 0, 0));
  }
}

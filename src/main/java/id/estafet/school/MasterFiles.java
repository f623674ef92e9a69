package id.estafet.school;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The kinds of files of master data in the order in which they build on one another. */
@Component
class MasterFiles {

  private final List<MasterFile<?>> files;

  MasterFiles(List<MasterFile<?>> files) {
    this.files = files;
  }

  List<MasterFile<?>> all() {
    return files;
  }

  MasterFile<?> get(String kind) {
    return find(kind)
        .orElseThrow(() -> new NotFound(text("school.import.kind-unknown", kind, kinds())));
  }

  /**
   * The kind that a header belongs to.
   *
   * @param chosen kind that the person chose, or null to go by the header alone
   * @throws InvalidInput if the header belongs to no kind, or to another than chosen
   */
  MasterFile<?> of(List<String> header, String chosen) {
    Optional<MasterFile<?>> recognised =
        files.stream().filter(file -> file.missingIn(header).isEmpty()).findFirst();
    if (chosen == null) {
      return recognised.orElseThrow(
          () -> new InvalidInput("file", text("school.import.header", headers())));
    }
    MasterFile<?> wanted =
        find(chosen)
            .orElseThrow(
                () ->
                    new InvalidInput("kind", text("school.import.kind-unknown", chosen, kinds())));
    List<String> missing = wanted.missingIn(header);
    if (missing.isEmpty()) {
      return wanted;
    }
    throw new InvalidInput(
        "file",
        recognised
            .map(other -> text("school.import.other-kind", other.name(), wanted.name()))
            .orElseGet(
                () ->
                    text(
                        "school.import.column",
                        String.join(", ", missing),
                        String.join(",", wanted.columns()))));
  }

  private Optional<MasterFile<?>> find(String kind) {
    return files.stream().filter(file -> file.kind().equals(kind)).findFirst();
  }

  private String kinds() {
    return files.stream().map(MasterFile::kind).collect(Collectors.joining(", "));
  }

  private String headers() {
    return files.stream()
        .map(file -> String.join(",", file.columns()))
        .collect(Collectors.joining("; "));
  }
}

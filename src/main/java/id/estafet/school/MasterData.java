package id.estafet.school;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads regions, schools, enrolments, people and duties from CSV files that a person can edit
 * (section 18).
 */
@Service
public class MasterData {

  private final MasterFiles files;
  private final NamedParameterJdbcTemplate jdbc;

  MasterData(MasterFiles files, NamedParameterJdbcTemplate jdbc) {
    this.files = files;
    this.jdbc = jdbc;
  }

  /**
   * Loads whichever of the five files the folder has. A second load changes nothing; a wrong line
   * is left out and reported, the others are stored. A file that is no CSV is left out as a whole.
   *
   * @param folder on the class path its path ends with a slash, {@code classpath:data/}
   */
  @Transactional
  public ImportResult load(Resource folder) {
    List<ImportCount> counts = new ArrayList<>();
    List<ImportError> errors = new ArrayList<>();
    try {
      for (MasterFile<?> file : files.all()) {
        Resource resource = in(folder, file.name());
        if (resource.exists()) {
          counts.add(load(file, resource.getContentAsByteArray(), errors));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Expected to read master data in " + folder, e);
    }
    return new ImportResult(List.copyOf(counts), List.copyOf(errors));
  }

  private ImportCount load(MasterFile<?> file, byte[] content, List<ImportError> errors) {
    ImportTally tally = new ImportTally();
    try {
      CsvFile csv = CsvFile.of(content);
      List<String> missing = file.missingIn(csv.header());
      String columns = String.join(",", file.columns());
      missing.forEach(
          column -> errors.add(error(file, column, text("school.import.column", column, columns))));
      if (missing.isEmpty()) {
        new MasterFileLoad<>(file, jdbc, tally.andThen(line -> errors.addAll(line.errors())))
            .store(csv);
      }
    } catch (InvalidInput unreadable) {
      errors.add(error(file, "", unreadable.getMessage()));
    }
    return tally.count(file.name());
  }

  private static ImportError error(MasterFile<?> file, String column, String why) {
    return new ImportError(file.name(), 1, column, why);
  }

  private static Resource in(Resource folder, String name) throws IOException {
    return folder.isFile()
        ? new FileSystemResource(folder.getFile().toPath().resolve(name))
        : folder.createRelative(name);
  }
}

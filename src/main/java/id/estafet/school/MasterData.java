package id.estafet.school;

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

  private final List<MasterFile<?>> files;
  private final NamedParameterJdbcTemplate jdbc;

  MasterData(List<MasterFile<?>> files, NamedParameterJdbcTemplate jdbc) {
    this.files = files;
    this.jdbc = jdbc;
  }

  /**
   * Loads whichever of the five files the folder has. A second load changes nothing; a wrong line
   * is left out and reported, the others are stored.
   *
   * @param folder on the class path its path ends with a slash, {@code classpath:data/}
   */
  @Transactional
  public ImportResult load(Resource folder) {
    List<ImportCount> counts = new ArrayList<>();
    List<ImportError> errors = new ArrayList<>();
    try {
      for (MasterFile<?> file : files) {
        Resource resource = in(folder, file.name());
        if (resource.exists()) {
          MasterFileLoad<?> load = new MasterFileLoad<>(file, jdbc);
          load.run(resource);
          counts.add(load.count());
          errors.addAll(load.errors());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Expected to read master data in " + folder, e);
    }
    return new ImportResult(List.copyOf(counts), List.copyOf(errors));
  }

  private static Resource in(Resource folder, String name) throws IOException {
    return folder.isFile()
        ? new FileSystemResource(folder.getFile().toPath().resolve(name))
        : folder.createRelative(name);
  }
}

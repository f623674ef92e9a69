package id.estafet.school;

import java.io.OutputStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Master data in the files from which it came; an import of them changes nothing (section 18). */
@Service
public class MasterDataExport {

  /** PostgreSQL hands rows on while it finds them only with a fetch size, within a transaction. */
  private static final int FETCHED = 500;

  private final MasterFiles files;
  private final JdbcTemplate jdbc;

  MasterDataExport(MasterFiles files, DataSource dataSource) {
    this.files = files;
    this.jdbc = new JdbcTemplate(dataSource);
    this.jdbc.setFetchSize(FETCHED);
  }

  /** Name of the file of a kind; refuses a kind that does not exist. */
  public String fileName(String kind) {
    return files.get(kind).name();
  }

  /**
   * Writes all rows by their key, in UTF-8.
   *
   * @param separator a semicolon for Excel in Indonesian, a comma for all others
   */
  @Transactional(readOnly = true)
  public void write(String kind, char separator, OutputStream out) {
    write(files.get(kind), separator, out);
  }

  private <R extends Record> void write(MasterFile<R> file, char separator, OutputStream out) {
    try (Stream<R> rows =
        jdbc.queryForStream(file.select(), new SimplePropertyRowMapper<>(file.type()))) {
      CsvOutput.write(out, separator, file.columns(), csv -> rows.map(file::write).forEach(csv));
    }
  }
}

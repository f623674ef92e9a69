package id.estafet.session;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ministry's topics and subtopics, read from {@code data/catalogue.csv} (section 8). */
@Component
public class Catalogue {

  private static final String FILE = "/data/catalogue.csv";
  private static final String TOPIC = "TOPIC";

  private final Map<Integer, Topic> topics = new LinkedHashMap<>();
  private final Map<String, Subtopic> subtopics = new LinkedHashMap<>();
  private String version;

  Catalogue() {
    try (InputStream file = Catalogue.class.getResourceAsStream(FILE);
        Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      rows.forEach(this::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The edition, named for the school year that brought it. */
  public String version() {
    return version;
  }

  /** The topics in the ministry's order. */
  public Collection<Topic> topics() {
    return Collections.unmodifiableCollection(topics.values());
  }

  /** The subtopics in the ministry's order. */
  public Collection<Subtopic> subtopics() {
    return Collections.unmodifiableCollection(subtopics.values());
  }

  /** The subtopic with a code such as {@code 2.F}. */
  public Optional<Subtopic> find(String code) {
    return Optional.ofNullable(subtopics.get(code));
  }

  /** Code and name; the bare code for one that a later edition dropped. */
  public String label(String code) {
    return find(code).map(Subtopic::label).orElse(code);
  }

  private void add(NamedCsvRecord row) {
    version = row.getField("version");
    int topic = Integer.parseInt(row.getField("topic"));
    String code = row.getField("code");
    String name = row.getField("name");
    if (TOPIC.equals(row.getField("kind"))) {
      topics.put(topic, new Topic(topic, name));
    } else {
      SubtopicKind kind = SubtopicKind.valueOf(row.getField("kind"));
      subtopics.put(code, new Subtopic(code, topics.get(topic), kind, name));
    }
  }
}

package id.estafet.school;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.Sha256;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotFound;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/**
 * Files of master data that administrators upload: checked first, then stored as a whole or not at
 * all, unless wrong lines may be skipped (section 18).
 */
@Service
public class MasterDataImports {

  private static final Duration KEPT_UNUSED = Duration.ofDays(30);
  private static final int LONGEST_NAME = 200;
  private static final int PREVIEWED = 10;
  private static final int LISTED = 50;

  /** What is wrong with each line is kept until the end, so lines count, however short. */
  private static final int MOST_LINES = 100_000;

  private final MasterFiles files;
  private final ImportRuns runs;
  private final ImportFindings findings;
  private final ImportPass pass;
  private final ImportWorker worker;
  private final Clock clock;
  private final DataSize largest;

  MasterDataImports(
      MasterFiles files,
      ImportRuns runs,
      ImportFindings findings,
      ImportPass pass,
      ImportWorker worker,
      Clock clock,
      @Value("${estafet.import.largest}") DataSize largest) {
    this.files = files;
    this.runs = runs;
    this.findings = findings;
    this.pass = pass;
    this.worker = worker;
    this.clock = clock;
    this.largest = largest;
  }

  /**
   * Takes a file and begins to check it; nothing is stored by that.
   *
   * @param kind {@code schools}, or null to go by the header
   * @throws InvalidInput if it cannot be read as a file of master data, in Indonesian
   */
  public ImportRun upload(String kind, String fileName, byte[] content, String by) {
    if (content.length > largest.toBytes()) {
      throw new InvalidInput("file", text("school.import.too-large", largest.toMegabytes()));
    }
    CsvFile csv = CsvFile.of(content);
    MasterFile<?> file = files.of(csv.header(), kind);
    if (csv.lines() == 0) {
      throw new InvalidInput("file", text("school.import.empty"));
    }
    if (csv.lines() > MOST_LINES) {
      throw new InvalidInput("file", text("school.import.too-many-lines", MOST_LINES));
    }
    Instant now = clock.instant();
    runs.removeOlderThan(now.minus(KEPT_UNUSED));
    ImportRun run =
        new ImportRun(
            UUID.randomUUID(),
            file.kind(),
            named(fileName, file),
            Sha256.hex(content),
            ImportStatus.CHECKING,
            false,
            csv.lines(),
            0,
            0,
            0,
            0,
            0,
            by,
            now,
            null);
    runs.add(run, content);
    begin(run, pass::check);
    return run;
  }

  /** Checks a file again: after a break, or because what it refers to has come meanwhile. */
  public ImportRun check(UUID id) {
    ImportRun run = get(id);
    if (!runs.beginChecking(id)) {
      throw new Conflict(whyNot(run));
    }
    return begin(get(id), pass::check);
  }

  /**
   * Begins to store a checked file; one at a time, on whatever node.
   *
   * @param skipWrong whether wrong lines are left out; without it they keep all others out, too
   */
  public ImportRun apply(UUID id, boolean skipWrong) {
    ImportRun run = get(id);
    if (run.status() == ImportStatus.CHECKED && run.wrong() > 0 && !skipWrong) {
      throw new Conflict(text("school.import.has-wrong", run.wrong()));
    }
    try {
      if (!runs.beginApplying(id, skipWrong)) {
        throw new Conflict(whyNot(run));
      }
    } catch (DuplicateKeyException e) {
      throw new Conflict(text("school.import.other-applying"));
    }
    return begin(get(id), pass::apply);
  }

  /** A run as it stands now. */
  public ImportRun get(UUID id) {
    runs.releaseSilent();
    return runs.find(id).orElseThrow(() -> new NotFound(text("school.import.unknown")));
  }

  /** The runs, newest first, at most {@value #LISTED}. */
  public List<ImportRun> newest() {
    runs.releaseSilent();
    return runs.newest(LISTED);
  }

  /** When the content of a run was stored before; empty if it never was. */
  public Optional<Instant> appliedBefore(ImportRun run) {
    return run.status() == ImportStatus.APPLIED
        ? Optional.empty()
        : runs.lastApplied(run.kind(), run.sha256());
  }

  /** The first wrong lines of a run. */
  public List<ImportFinding> wrongLines(UUID id, int most) {
    return findings.wrong(id, most);
  }

  /** The first lines of a file as they were understood; gone once it is stored. */
  public ImportPreview preview(UUID id) {
    ImportRun run = get(id);
    byte[] content =
        runs.content(id).orElseThrow(() -> new NotFound(text("school.import.content-gone")));
    return ImportPreview.of(files.get(run.kind()), CsvFile.of(content), PREVIEWED);
  }

  /**
   * Writes what each line does, or why it is wrong, as CSV; lines that change nothing are left out.
   */
  public void writeLines(UUID id, OutputStream out) {
    CsvOutput.write(
        out,
        ',',
        List.of("baris", "hasil", "kolom", "keterangan"),
        csv ->
            findings.each(
                id,
                finding ->
                    csv.accept(
                        List.of(
                            String.valueOf(finding.line()),
                            finding.outcome().label(),
                            finding.field() == null ? "" : finding.field(),
                            finding.why() == null ? "" : finding.why()))));
  }

  private ImportRun begin(ImportRun run, BiConsumer<ImportRun, Runnable> work) {
    try {
      worker.submit(run.id(), lineRead -> work.accept(run, lineRead));
    } catch (RejectedExecutionException e) {
      runs.breakOff(run.id(), ImportStatus.INTERRUPTED);
      throw new Conflict(text("school.import.busy"));
    }
    return run;
  }

  private static String whyNot(ImportRun run) {
    return text("school.import.not-now." + run.status());
  }

  private static String named(String fileName, MasterFile<?> file) {
    if (fileName == null || fileName.isBlank()) {
      return file.name();
    }
    String name = fileName.strip();
    return name.substring(Math.max(0, name.length() - LONGEST_NAME));
  }
}

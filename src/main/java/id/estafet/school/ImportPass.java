package id.estafet.school;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One pass through an uploaded file: to see what it would do, or to do it. */
@Component
class ImportPass {

  private static final String PEOPLE = "people";

  private final MasterFiles files;
  private final ImportRuns runs;
  private final ImportFindings findings;
  private final NamedParameterJdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final PeopleAccounts accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ImportPass(
      MasterFiles files,
      ImportRuns runs,
      ImportFindings findings,
      NamedParameterJdbcTemplate jdbc,
      TransactionTemplate transaction,
      PeopleAccounts accounts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.files = files;
    this.runs = runs;
    this.findings = findings;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  /** Notes what storing the file would do, and stores nothing. */
  void check(ImportRun run, Runnable lineRead) {
    Results results = new Results(lineRead);
    load(files.get(run.kind()), results).check(contentOf(run));
    noteCheck(run, results);
  }

  /**
   * Stores the file, all of it or, if wrong lines may be skipped, what is right of it. Accounts and
   * open tasks follow in the same transaction.
   */
  void apply(ImportRun run, Runnable lineRead) {
    Results results = new Results(lineRead);
    CsvFile csv = contentOf(run);
    boolean stored =
        Boolean.TRUE.equals(
            transaction.execute(
                status -> {
                  load(files.get(run.kind()), results).store(csv);
                  if (results.tally.of(Outcome.WRONG) > 0 && !run.skipWrong()) {
                    status.setRollbackOnly();
                    return false;
                  }
                  letOthersFollow(run.kind(), results.tally);
                  findings.replace(run.id(), results.all);
                  requireStillOurs(run, runs.applied(run.id(), results.tally, clock.instant()));
                  return true;
                }));
    if (!stored) {
      noteCheck(run, results);
    }
  }

  private void noteCheck(ImportRun run, Results results) {
    transaction.executeWithoutResult(
        status -> {
          findings.replace(run.id(), results.all);
          requireStillOurs(run, runs.checked(run.id(), results.tally));
        });
  }

  private void letOthersFollow(String kind, ImportTally tally) {
    if (tally.changesAnything()) {
      if (kind.equals(PEOPLE)) {
        accounts.provide(null);
      }
      events.publishEvent(new MasterDataLoaded());
    }
  }

  private CsvFile contentOf(ImportRun run) {
    return CsvFile.of(
        runs.content(run.id())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Expected the content of import '%s', but it is gone"
                            .formatted(run.id()))));
  }

  private <R extends Record> MasterFileLoad<R> load(MasterFile<R> file, Results results) {
    return new MasterFileLoad<>(file, jdbc, results::add);
  }

  /** A node that was silent for too long has lost its run: another may be storing it by now. */
  private static void requireStillOurs(ImportRun run, boolean ours) {
    if (!ours) {
      throw new IllegalStateException(
          "Expected import '%s' to be under way, but it was released".formatted(run.id()));
    }
  }

  private static final class Results {

    private final ImportTally tally = new ImportTally();
    private final List<LineResult> all = new ArrayList<>();
    private final Runnable lineRead;

    Results(Runnable lineRead) {
      this.lineRead = lineRead;
    }

    void add(LineResult result) {
      lineRead.run();
      tally.accept(result);
      all.add(result);
    }
  }
}

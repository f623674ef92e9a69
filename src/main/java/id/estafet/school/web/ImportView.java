package id.estafet.school.web;

import id.estafet.school.ImportFinding;
import id.estafet.school.ImportRun;
import id.estafet.school.ImportStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An import as programs and the page see it.
 *
 * @param lines lines of the file without header and blanks
 * @param done lines looked at so far
 * @param appliedBefore when the same content was stored by another import
 * @param errors the first of them, by line; only of a single import
 */
record ImportView(
    UUID id,
    String kind,
    String fileName,
    ImportStatus status,
    boolean skipWrong,
    int lines,
    int done,
    int added,
    int changed,
    int unchanged,
    int wrong,
    String uploadedBy,
    Instant uploadedAt,
    Instant appliedAt,
    Instant appliedBefore,
    List<ImportFinding> errors) {

  static ImportView of(ImportRun run) {
    return of(run, null, null);
  }

  static ImportView of(ImportRun run, Instant appliedBefore, List<ImportFinding> errors) {
    return new ImportView(
        run.id(),
        run.kind(),
        run.fileName(),
        run.status(),
        run.skipWrong(),
        run.lines(),
        run.done(),
        run.added(),
        run.changed(),
        run.unchanged(),
        run.wrong(),
        run.uploadedBy(),
        run.uploadedAt(),
        run.appliedAt(),
        appliedBefore,
        errors);
  }
}

package id.estafet.school;

import java.time.Instant;
import java.util.UUID;

/**
 * An uploaded file of master data: compared first, stored when an administrator says so.
 *
 * @param kind {@code schools}
 * @param skipWrong whether wrong lines may be left out when it is stored
 * @param lines lines of the file without header and blanks
 * @param done lines looked at so far
 * @param wrong lines that cannot be stored
 * @param appliedAt null until it is stored
 */
public record ImportRun(
    UUID id,
    String kind,
    String fileName,
    String sha256,
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
    Instant appliedAt) {}

package id.estafet.school.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.estafet.school.ImportFinding;
import id.estafet.school.ImportRun;
import java.time.Instant;
import java.util.List;

/**
 * An import with what is wrong in it.
 *
 * @param appliedBefore when the same content was stored by another import; null if never
 * @param errors the first of them, by line
 */
record ImportDetail(
    @JsonUnwrapped ImportRun run, Instant appliedBefore, List<ImportFinding> errors) {}

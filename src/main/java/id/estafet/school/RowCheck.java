package id.estafet.school;

import java.util.List;

/**
 * Looks at rows beside what is stored, batch by batch. It lasts for one pass through one file and
 * may remember earlier batches, because a check of the file stores none of them.
 */
@FunctionalInterface
interface RowCheck<R extends Record> {

  /** Notes in their lines which rows of a batch cannot be stored. */
  void check(List<ImportedRow<R>> batch);
}

package id.estafet.school;

import java.util.List;

/**
 * What became of one line.
 *
 * @param errors why it is wrong; empty unless it is
 */
record LineResult(long line, Outcome outcome, List<ImportError> errors) {

  static LineResult wrong(ImportLine line) {
    return new LineResult(line.number(), Outcome.WRONG, List.copyOf(line.errors()));
  }

  static LineResult of(ImportLine line, Outcome outcome) {
    return new LineResult(line.number(), outcome, List.of());
  }
}

package id.estafet.school;

/** A line with the row it means. */
record ImportedRow<R extends Record>(ImportLine line, R row) {

  boolean correct() {
    return line.correct();
  }
}

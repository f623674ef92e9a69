package id.estafet.session.report;

import java.util.List;

/** How short texts and lists have to be for one page, from roomy to tight. */
enum Brevity {
  ROOMY(400, 12),
  SHORT(200, 10),
  SHORTER(110, 8),
  TIGHT(60, 6),
  TIGHTEST(32, 5);

  private final int length;
  private final int rows;

  Brevity(int length, int rows) {
    this.length = length;
    this.rows = rows;
  }

  /** The text on one line, cut at a word if one ends in time. */
  String cut(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= length) {
      return line;
    }
    String start = line.substring(0, length - 1);
    int word = start.lastIndexOf(' ');
    return (word > length / 2 ? start.substring(0, word) : start) + "…";
  }

  List<String> cutAll(List<String> texts) {
    return first(texts).stream().map(this::cut).toList();
  }

  <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(rows, all.size()));
  }
}

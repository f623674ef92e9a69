package id.estafet.school;

/**
 * What became of the lines of one file of master data.
 *
 * @param refused lines left out because of an error
 */
public record ImportCount(String file, int inserted, int updated, int unchanged, int refused) {

  /** All lines of the file without the header. */
  public int lines() {
    return inserted + updated + unchanged + refused;
  }
}

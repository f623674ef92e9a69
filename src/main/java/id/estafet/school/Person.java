package id.estafet.school;

/**
 * Somebody with a login. No NIK, no NISN: the programme does not need them (section 18.2).
 *
 * @param id the login
 * @param title academic or other titles, kept apart from the name; may be null
 * @param email may be null
 * @param phone may be null
 * @param nuptk 16 digits, may be null
 * @param nip 18 digits, civil servants only, may be null
 */
public record Person(
    String id, String name, String title, String email, String phone, String nuptk, String nip) {

  /** Name and title as people write them: Made Sari, M.Pd. */
  public String fullName() {
    return title == null ? name : name + ", " + title;
  }
}

package id.estafet.monitoring.web;

import java.time.LocalDate;

/** Sessions of a school as the time line has them. */
final class SessionLineFixture {

  static final String NPSN = "99000001";

  private SessionLineFixture() {}

  static SessionLine session(int startYear, int number, String status) {
    return session(startYear, number, status, new SessionLine.Stages(false, false, false, false));
  }

  static SessionLine session(int startYear, int number, String status, SessionLine.Stages stages) {
    return new SessionLine(
        "%s:%d:%d".formatted(NPSN, startYear, number),
        NPSN,
        number,
        "%s:%d:%s".formatted(NPSN, startYear, number <= 3 ? "A" : "B"),
        status,
        status,
        LocalDate.of(startYear, 8, 1),
        LocalDate.of(startYear, 9, 20),
        null,
        null,
        null,
        null,
        false,
        false,
        stages);
  }
}

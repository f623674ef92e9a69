package id.estafet.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** The training clock of the running product, moved as a person moves it. */
public final class TrainingTime {

  /** Where every test begins: the demo world as it was opened. */
  private static final String START = "2023-07-24T07:00:00+07:00";

  private final Visitor admin;

  private TrainingTime(Visitor admin) {
    this.admin = admin;
  }

  /** The clock of the product that listens on a port. */
  public static TrainingTime of(int port) {
    return new TrainingTime(Visitor.of(port, "admin"));
  }

  /** Moves back to the start of all practice; nothing that has happened is undone. */
  public void back() {
    moveTo(START);
  }

  /** Lives on to an hour of a day in Jakarta, {@code 2023-08-22 13:00} for one. */
  public void at(String dayAndHour) {
    moveTo(dayAndHour.replace(' ', 'T') + ":00+07:00");
  }

  /** Lives on to a moment, {@code 2023-12-20T23:59:59+07:00} for one. */
  public void moveTo(String moment) {
    assertThat(admin.put("/api/training/clock", Map.of("now", moment)).status()).isEqualTo(200);
  }
}

package id.estafet.session;

import id.estafet.platform.text.Entered;

/** How and when the facilitator reminded the school (form remind-school). */
public record ReminderAnswers(String reminderNote) {

  public ReminderAnswers {
    reminderNote = Entered.text(reminderNote);
  }
}

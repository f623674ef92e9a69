package id.estafet.followup.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.estafet.followup.AgreedFollowUp;

/**
 * A follow-up in a list: all its facts beside what a person reads.
 *
 * @param title number and first words
 * @param statusLabel Indonesian
 */
record FollowUpRow(@JsonUnwrapped AgreedFollowUp facts, String title, String statusLabel) {

  static FollowUpRow of(AgreedFollowUp followUp) {
    return new FollowUpRow(followUp, followUp.title(), followUp.status().label());
  }
}

package id.estafet.session.process;

import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.FollowUpStatus;
import java.util.List;
import java.util.UUID;

/** A row of a form about one open follow-up, with its status as it stands. */
record OpenFollowUpRow(UUID followUpId, String title, FollowUpStatus newStatus) {

  static List<OpenFollowUpRow> of(List<AgreedFollowUp> open) {
    return open.stream()
        .map(followUp -> new OpenFollowUpRow(followUp.id(), followUp.title(), followUp.status()))
        .toList();
  }
}

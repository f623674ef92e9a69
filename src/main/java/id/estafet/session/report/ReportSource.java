package id.estafet.session.report;

import id.estafet.evidence.Attachment;
import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.FollowUpStatus;
import id.estafet.school.School;
import id.estafet.session.Instrument;
import id.estafet.session.Subtopic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * All that a report is printed from, read before the first word is put.
 *
 * @param followUps those agreed before the report was filed last
 * @param statuses what they were then, by follow-up
 * @param region {@code Kab. Badung, Bali}
 * @param names full names by login
 * @param facilitator name and role of whoever was to facilitate
 * @param submittedBy name and role of whoever filed the report
 * @param catalogue finds a subtopic by its code
 */
record ReportSource(
    Instrument instrument,
    List<AgreedFollowUp> followUps,
    Map<UUID, FollowUpStatus> statuses,
    School school,
    String region,
    Map<String, String> names,
    String facilitator,
    String submittedBy,
    List<Attachment> attachments,
    Function<String, Optional<Subtopic>> catalogue) {

  String name(String login) {
    return names.getOrDefault(login, login);
  }

  /** Code and name; the bare code for one that a later edition of the catalogue dropped. */
  String subtopicLabel(String code) {
    return catalogue.apply(code).map(Subtopic::label).orElse(code);
  }

  /** The number of a follow-up in section D, counted from 1; 0 if it is not of this cycle. */
  int numberOf(UUID followUpId) {
    for (int row = 0; row < followUps.size(); row++) {
      if (followUps.get(row).id().equals(followUpId)) {
        return row + 1;
      }
    }
    return 0;
  }
}

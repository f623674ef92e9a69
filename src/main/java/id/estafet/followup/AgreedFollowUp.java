package id.estafet.followup;

import id.estafet.platform.text.Entered;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A follow-up as it stands, for reading.
 *
 * @param latestEnd the day by which R06 lets it end at most
 * @param originId the follow-up of the former cycle that it continues (R24)
 * @param successorId the follow-up of the next cycle that continues it (R24)
 * @param overdue computed: past its end and still open
 */
public record AgreedFollowUp(
    UUID id,
    String npsn,
    String cycleKey,
    String agreedIn,
    Instant agreedAt,
    String agreedBy,
    int position,
    String subtopicCode,
    Integer solutionRef,
    String goal,
    String activity,
    String successIndicator,
    String indicatorUnit,
    BigDecimal baseline,
    BigDecimal targetValue,
    LocalDate startDate,
    LocalDate endDate,
    LocalDate latestEnd,
    List<InvolvedPerson> people,
    List<String> otherParties,
    String resources,
    FollowUpStatus status,
    Integer progressPercent,
    String progressNote,
    String additionReason,
    UUID originId,
    UUID successorId,
    boolean open,
    boolean overdue) {

  private static final int TITLE_LENGTH = 80;

  public AgreedFollowUp {
    baseline = Entered.number(baseline);
    targetValue = Entered.number(targetValue);
  }

  /** Number and first words, enough to recognise it in a list. */
  public String title() {
    return titleOf(position, activity);
  }

  static String titleOf(int position, String activity) {
    String words =
        activity.length() <= TITLE_LENGTH
            ? activity
            : activity.substring(0, TITLE_LENGTH - 1).strip() + "…";
    return (position + 1) + ". " + words.replaceAll("\\s+", " ");
  }
}

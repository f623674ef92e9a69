package id.estafet.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** An action that a school agreed to do within six months (sections 9 D and 10). */
@Entity
@Table(name = "follow_up")
class FollowUp {

  private static final int PAGE = 100;

  @Id private UUID id;
  @Version private Integer version;
  private String npsn;
  private String cycleKey;
  private String agreedIn;
  private Instant agreedAt;
  private String agreedBy;
  private int position;
  private String subtopicCode;
  private Integer solutionRef;
  private String goal;
  private String activity;
  private String successIndicator;
  private String indicatorUnit;
  private BigDecimal baseline;
  private BigDecimal targetValue;
  private LocalDate startDate;
  private LocalDate endDate;
  private LocalDate latestEnd;
  private String resources;
  private String additionReason;

  @Enumerated(EnumType.STRING)
  private FollowUpStatus status;

  private Integer progressPercent;
  private String progressNote;
  private UUID originId;
  private UUID successorId;
  private boolean cycleClosed;

  @ElementCollection
  @CollectionTable(name = "follow_up_person", joinColumns = @JoinColumn(name = "follow_up_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = PAGE)
  private List<InvolvedPerson> people = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "follow_up_party", joinColumns = @JoinColumn(name = "follow_up_id"))
  @OrderColumn(name = "position")
  @Column(name = "name")
  @BatchSize(size = PAGE)
  private List<String> otherParties = new ArrayList<>();

  protected FollowUp() {}

  static FollowUp agree(
      AgreementTerms terms, int position, FollowUpDraft draft, String by, Instant at) {
    FollowUp agreed = new FollowUp();
    agreed.id = UUID.randomUUID();
    agreed.npsn = terms.npsn();
    agreed.cycleKey = terms.cycleKey();
    agreed.agreedIn = terms.sessionKey();
    agreed.agreedAt = at;
    agreed.agreedBy = by;
    agreed.position = position;
    agreed.subtopicCode = draft.subtopicCode();
    agreed.solutionRef = draft.solutionRef();
    agreed.goal = draft.goal();
    agreed.activity = draft.activity();
    agreed.successIndicator = draft.successIndicator();
    agreed.indicatorUnit = draft.indicatorUnit();
    agreed.baseline = draft.baseline();
    agreed.targetValue = draft.targetValue();
    agreed.startDate = draft.startDate();
    agreed.endDate = draft.endDate();
    agreed.latestEnd = EndsWithinSixMonths.latestEnd(terms.cycleStart());
    agreed.resources = draft.resources();
    agreed.additionReason = terms.additionReason();
    agreed.status = FollowUpStatus.NOT_STARTED;
    agreed.people.addAll(PeopleWithRoles.parse(draft.people()));
    agreed.otherParties.addAll(parties(draft.otherParties()));
    return agreed;
  }

  /** R24: the successor in the next cycle; both know each other. */
  FollowUp carryOver(NextCycle next, LocalDate newEndDate, String by, Instant at) {
    if (!isOpen()) {
      throw new IllegalStateException(
          "Expected to carry over follow-up '%s', but it is not open".formatted(id));
    }
    FollowUp successor = new FollowUp();
    successor.id = UUID.randomUUID();
    successor.npsn = npsn;
    successor.cycleKey = next.cycleKey();
    successor.agreedIn = next.decidedIn();
    successor.agreedAt = at;
    successor.agreedBy = by;
    successor.position = position;
    successor.subtopicCode = subtopicCode;
    successor.solutionRef = solutionRef;
    successor.goal = goal;
    successor.activity = activity;
    successor.successIndicator = successIndicator;
    successor.indicatorUnit = indicatorUnit;
    successor.baseline = baseline;
    successor.targetValue = targetValue;
    successor.startDate = startDate;
    successor.latestEnd = EndsWithinSixMonths.latestEnd(next.start());
    successor.endDate = newEndDate == null ? successor.latestEnd : newEndDate;
    successor.resources = resources;
    successor.additionReason = additionReason;
    successor.status = status;
    successor.progressPercent = progressPercent;
    successor.progressNote = progressNote;
    successor.originId = id;
    successor.people.addAll(people);
    successor.otherParties.addAll(otherParties);
    successorId = successor.id;
    return successor;
  }

  void moveTo(FollowUpStatus next, Integer percent) {
    if (!StatusTransition.allowed(status, next, cycleClosed)) {
      throw new IllegalStateException(
          "Expected to move follow-up '%s' to %s, but it is %s".formatted(id, next, status));
    }
    status = next;
    progressPercent = PlausibleProgress.of(next, percent, progressPercent);
  }

  void note(String note, LocalDate newEndDate) {
    progressNote = note == null ? progressNote : note;
    endDate = newEndDate == null ? endDate : newEndDate;
  }

  boolean isOpen() {
    return !status.isFinal() && successorId == null;
  }

  UUID id() {
    return id;
  }

  String npsn() {
    return npsn;
  }

  FollowUpStatus status() {
    return status;
  }

  boolean cycleClosed() {
    return cycleClosed;
  }

  LocalDate startDate() {
    return startDate;
  }

  LocalDate latestEnd() {
    return latestEnd;
  }

  String title() {
    return AgreedFollowUp.titleOf(position, activity);
  }

  AgreedFollowUp asAgreed(LocalDate today) {
    return new AgreedFollowUp(
        id,
        npsn,
        cycleKey,
        agreedIn,
        agreedAt,
        agreedBy,
        position,
        subtopicCode,
        solutionRef,
        goal,
        activity,
        successIndicator,
        indicatorUnit,
        baseline,
        targetValue,
        startDate,
        endDate,
        latestEnd,
        List.copyOf(people),
        List.copyOf(otherParties),
        resources,
        status,
        progressPercent,
        progressNote,
        additionReason,
        originId,
        successorId,
        isOpen(),
        isOpen() && endDate.isBefore(today));
  }

  private static List<String> parties(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split("[,;\\n]"))
            .map(String::strip)
            .filter(party -> !party.isEmpty())
            .toList();
  }
}

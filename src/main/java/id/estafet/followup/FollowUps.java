package id.estafet.followup;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.text.NotFound;
import id.estafet.platform.text.Texts;
import id.estafet.platform.time.ProgrammeTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The follow-ups of schools: agreed in sessions, read by everybody in charge. */
@Service
@Transactional
public class FollowUps {

  private final StoredFollowUps followUps;
  private final Clock clock;

  FollowUps(StoredFollowUps followUps, Clock clock) {
    this.followUps = followUps;
    this.clock = clock;
  }

  /** What R06, R07 and section 9 D find wrong with proposed follow-ups. */
  @Transactional(readOnly = true)
  public List<FieldError> check(AgreementTerms terms, List<FollowUpDraft> drafts) {
    return findings(terms, drafts);
  }

  /** Agrees on follow-ups in a session (R06, R07). */
  public List<UUID> agree(AgreementTerms terms, List<FollowUpDraft> drafts, String by) {
    FormCheck.of("followup").all(findings(terms, drafts)).refuse();
    Instant now = clock.instant();
    List<UUID> ids = new ArrayList<>();
    for (FollowUpDraft draft : drafts) {
      ids.add(followUps.save(FollowUp.agree(terms, ids.size(), draft, by, now)).id());
    }
    return ids;
  }

  /** One follow-up. */
  @Transactional(readOnly = true)
  public Optional<AgreedFollowUp> find(UUID id) {
    return followUps.findById(id).map(followUp -> followUp.asAgreed(today()));
  }

  /** One follow-up that has to exist. */
  @Transactional(readOnly = true)
  public AgreedFollowUp get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound(Texts.text("followup.notFound")));
  }

  /** All follow-ups of a cycle, in the order of their agreement. */
  @Transactional(readOnly = true)
  public List<AgreedFollowUp> ofCycle(String cycleKey) {
    return read(followUps.ofCycle(cycleKey));
  }

  /** Those of a cycle that still wait to be done or decided (section 10). */
  @Transactional(readOnly = true)
  public List<AgreedFollowUp> openOfCycle(String cycleKey) {
    return read(followUps.openOfCycle(cycleKey));
  }

  /** All follow-ups of a school, in the order of their agreement. */
  @Transactional(readOnly = true)
  public List<AgreedFollowUp> ofSchool(String npsn) {
    return read(followUps.ofSchool(npsn));
  }

  /** Those agreed, or carried over, in one session. */
  @Transactional(readOnly = true)
  public List<AgreedFollowUp> agreedIn(String sessionKey) {
    return read(followUps.agreedIn(sessionKey));
  }

  /** The open ones that existed before a moment: what a session has to reflect on (R08). */
  @Transactional(readOnly = true)
  public List<AgreedFollowUp> openOf(String npsn, Instant before) {
    return read(followUps.openOf(npsn, before));
  }

  /** Whether a school has open ones from before a moment. */
  @Transactional(readOnly = true)
  public boolean anyOpen(String npsn, Instant before) {
    return followUps.countOpen(npsn, before) > 0;
  }

  /** Whether a cycle has any that is still open. */
  @Transactional(readOnly = true)
  public boolean anyOpenOfCycle(String cycleKey) {
    return followUps.countOpenOfCycle(cycleKey) > 0;
  }

  private static List<FieldError> findings(AgreementTerms terms, List<FollowUpDraft> drafts) {
    FormCheck check = FormCheck.of("followup").all(OneToTenFollowUps.check(drafts));
    LocalDate latestEnd = EndsWithinSixMonths.latestEnd(terms.cycleStart());
    for (int row = 0; row < drafts.size(); row++) {
      FollowUpDraft draft = drafts.get(row);
      String field = "followUps[" + row + "]";
      check
          .all(CompleteFollowUp.check(field, draft))
          .all(FollowsThePlan.check(field, draft, terms))
          .all(FollowUpPeriod.check(field, draft.startDate(), draft.endDate(), terms.heldDate()))
          .all(EndsWithinSixMonths.check(field + ".endDate", draft.endDate(), latestEnd));
    }
    return check.errors();
  }

  private List<AgreedFollowUp> read(List<FollowUp> found) {
    LocalDate today = today();
    return found.stream().map(followUp -> followUp.asAgreed(today)).toList();
  }

  private LocalDate today() {
    return ProgrammeTime.today(clock);
  }
}

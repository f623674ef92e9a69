package id.estafet.followup;

import id.estafet.platform.text.FormCheck;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reflections on follow-ups in sessions (section 9 E). */
@Service
@Transactional
public class FollowUpReflections {

  private static final String FIELD = "followUpReflections";

  private final StoredFollowUps followUps;
  private final StoredReflections reflections;
  private final ChangeLog log;
  private final Clock clock;

  FollowUpReflections(
      StoredFollowUps followUps, StoredReflections reflections, ChangeLog log, Clock clock) {
    this.followUps = followUps;
    this.reflections = reflections;
    this.log = log;
    this.clock = clock;
  }

  /** Records what a regular session says: every open follow-up once (R08, R09). */
  public void reflect(ReflectionScope scope, List<FollowUpReflectionAnswer> answers, String by) {
    List<FollowUp> open = followUps.openOf(scope.npsn(), scope.openedAt());
    record(
        scope,
        answers,
        by,
        open,
        FormCheck.of("followup").all(EveryOpenFollowUpReflected.check(open, answers)));
  }

  /** Records what an extra session says about the follow-ups it spoke about (R09). */
  public void reflectOnSome(
      ReflectionScope scope, List<FollowUpReflectionAnswer> answers, String by) {
    if (!answers.isEmpty()) {
      record(scope, answers, by, List.of(), FormCheck.of("followup"));
    }
  }

  /** What one session said. */
  @Transactional(readOnly = true)
  public List<RecordedReflection> ofSession(String sessionKey) {
    return reflections.findBySessionKey(sessionKey).stream()
        .map(FollowUpReflection::asRecorded)
        .toList();
  }

  /** What all sessions said about one follow-up, oldest first. */
  @Transactional(readOnly = true)
  public List<RecordedReflection> ofFollowUp(UUID followUpId) {
    return reflections.findByFollowUpIdOrderByRecordedAt(followUpId).stream()
        .map(FollowUpReflection::asRecorded)
        .toList();
  }

  private void record(
      ReflectionScope scope,
      List<FollowUpReflectionAnswer> answers,
      String by,
      List<FollowUp> open,
      FormCheck check) {
    Map<UUID, FollowUp> known = known(open, answers);
    Set<UUID> seen = new HashSet<>();
    for (int row = 0; row < answers.size(); row++) {
      FollowUpReflectionAnswer answer = answers.get(row);
      String field = FIELD + "[" + row + "]";
      FollowUp followUp = known.get(answer.followUpId());
      boolean ours = followUp != null && followUp.npsn().equals(scope.npsn());
      check.expect(ours, field + ".followUpId", "followup.reflection.unknown", row + 1);
      boolean again = ours && !seen.add(followUp.id());
      check.expect(!again, field + ".followUpId", "followup.reflection.twice", row + 1);
      check.all(ReflectionContent.check(field, answer));
      if (ours && answer.newStatus() != null) {
        check.all(
            StatusTransition.check(
                followUp,
                answer.newStatus(),
                answer.statusReason(),
                field + ".newStatus",
                field + ".statusReason"));
      }
    }
    check.refuse();
    Occasion occasion = new Occasion(by, clock.instant(), scope.sessionKey());
    for (FollowUpReflectionAnswer answer : answers) {
      reflections.save(new FollowUpReflection(answer, scope.sessionKey(), by, occasion.at()));
      log.move(
          known.get(answer.followUpId()),
          answer.newStatus(),
          answer.progressPercent(),
          occasion,
          answer.statusReason());
    }
  }

  private Map<UUID, FollowUp> known(List<FollowUp> open, List<FollowUpReflectionAnswer> answers) {
    Map<UUID, FollowUp> known = new HashMap<>();
    open.forEach(followUp -> known.put(followUp.id(), followUp));
    Set<UUID> others =
        answers.stream()
            .map(FollowUpReflectionAnswer::followUpId)
            .filter(id -> id != null && !known.containsKey(id))
            .collect(Collectors.toSet());
    if (!others.isEmpty()) {
      followUps.findByIdIn(others).forEach(followUp -> known.put(followUp.id(), followUp));
    }
    return known;
  }
}

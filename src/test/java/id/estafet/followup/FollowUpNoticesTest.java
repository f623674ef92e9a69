package id.estafet.followup;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.estafet.notification.Notices;
import id.estafet.school.Duties;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FollowUpNoticesTest {

  private static final Instant NOW = Instant.parse("2024-02-01T00:00:00Z");
  private static final NextCycle NEXT =
      new NextCycle("99000001:2023:B", LocalDate.of(2024, 2, 1), "99000001:2023:3");

  private final FollowUps followUps = mock(FollowUps.class);
  private final Notices notices = mock(Notices.class);
  private final FollowUpNotices told =
      new FollowUpNotices(followUps, mock(Duties.class), notices, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void announcesTheFirstDay() {
    told.begins(known(FollowUpFixture.agreedFollowUp()).id());

    verify(notices).send(any(), anyCollection(), eq("followup.begins"), any(), any(), any());
  }

  @Test
  void announcesNoSecondBeginningOfWhatWasCarriedOver() {
    FollowUp successor = FollowUpFixture.agreedFollowUp().carryOver(NEXT, null, "system", NOW);

    told.begins(known(successor).id());

    verify(notices, never()).send(any(), anyCollection(), any(), any(), any(), any());
  }

  private FollowUp known(FollowUp followUp) {
    when(followUps.get(followUp.id())).thenReturn(followUp.asAgreed(LocalDate.of(2024, 2, 1)));
    return followUp;
  }
}

package id.estafet.session.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.estafet.calendar.SchoolCalendar;
import id.estafet.calendar.SchoolYear;
import id.estafet.platform.text.Conflict;
import id.estafet.school.School;
import id.estafet.school.SchoolDatabase;
import id.estafet.session.Catalogue;
import id.estafet.session.Instrument;
import id.estafet.session.InstrumentFixture;
import id.estafet.session.PmoSessions;
import id.estafet.session.SessionFixture;
import id.estafet.session.SessionKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnePageOfSessionTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-09-15T02:00:00Z"), ZoneOffset.UTC);

  private static SchoolDatabase database;

  private final PmoSessions sessions = mock(PmoSessions.class);
  private final SchoolCalendar calendar = mock(SchoolCalendar.class);
  private final Catalogue catalogue = mock(Catalogue.class);
  private final OnePageOfSession pages =
      new OnePageOfSession(sessions, database.schools(), calendar, catalogue, CLOCK);

  @BeforeAll
  static void prepareDemoWorld() {
    database = SchoolDatabase.demoDatabase();
  }

  @Test
  void gathersGoalsRootCausesAndActionsAsTheyStand() {
    Instrument instrument = InstrumentFixture.planning();

    OnePageDocument page = pageOf(instrument);

    assertThat(page.school()).isEqualTo("SD Semangat");
    assertThat(page.session()).isEqualTo("PMO ke-1");
    assertThat(page.asOf()).isEqualTo("15 September 2023");
    assertThat(page.goals()).hasSameSizeAs(instrument.reflection().goals()).isNotEmpty();
    assertThat(page.subtopics()).hasSize(2).first().asString().startsWith("2.F ");
    assertThat(page.rootCauses()).hasSameSizeAs(instrument.plan().rootCauses()).isNotEmpty();
    assertThat(page.actions())
        .extracting(OnePageDocument.Action::number, OnePageDocument.Action::activity)
        .containsExactly(
            tuple(1, instrument.followUps().get(0).activity()),
            tuple(2, instrument.followUps().get(1).activity()));
  }

  @Test
  void namesTheSessionThatComesNext() {
    assertThat(pageOf(InstrumentFixture.planning()).next())
        .isEqualTo(new OnePageDocument.Next("PMO ke-2", "Oktober 2023", "10 November 2023"));
  }

  @Test
  void hasNothingToSayBeforeTheSchoolReflected() {
    Instrument filed = InstrumentFixture.planning();
    Instrument empty =
        new Instrument(
            filed.session(),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            filed.support(),
            null,
            null);

    assertThatThrownBy(() -> pageOf(empty))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Belum ada yang dapat diringkas");
  }

  private OnePageDocument pageOf(Instrument instrument) {
    SessionKey key = instrument.session().key();
    when(sessions.instrument(key)).thenReturn(instrument);
    when(catalogue.label("2.F")).thenReturn("2.F Pembelajaran berdiferensiasi");
    when(calendar.sessions(any(School.class), eq(new SchoolYear(2023))))
        .thenReturn(IntStream.rangeClosed(1, 6).mapToObj(SessionFixture::dates).toList());
    return pages.of(key);
  }
}

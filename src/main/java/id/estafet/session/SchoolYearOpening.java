package id.estafet.session;

import static id.estafet.platform.text.Texts.text;

import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SchoolYears;
import id.estafet.platform.text.Conflict;
import id.estafet.school.Enrolments;
import id.estafet.school.Schools;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The wave: schools in batches, so that a failure costs one batch and the next call goes on. */
@Component
class SchoolYearOpening implements SchoolYearWave {

  private static final Logger LOG = LoggerFactory.getLogger(SchoolYearOpening.class);
  private static final int BATCH = 100;

  private final SchoolYears years;
  private final Enrolments enrolments;
  private final Schools schools;
  private final SchoolPmoYears opened;
  private final SchoolYearStart start;

  SchoolYearOpening(
      SchoolYears years,
      Enrolments enrolments,
      Schools schools,
      SchoolPmoYears opened,
      SchoolYearStart start) {
    this.years = years;
    this.enrolments = enrolments;
    this.schools = schools;
    this.opened = opened;
    this.start = start;
  }

  @Override
  public WaveProgress run(int startYear) {
    requireOpen(startYear);
    List<String> waiting = opened.notOpened(enrolled(startYear), startYear);
    IntStream.iterate(0, from -> from < waiting.size(), from -> from + BATCH)
        .mapToObj(from -> waiting.subList(from, Math.min(from + BATCH, waiting.size())))
        .forEach(batch -> start(batch, startYear));
    return progress(startYear);
  }

  @Override
  public WaveProgress progress(int startYear) {
    List<String> enrolled = enrolled(startYear);
    int waiting = opened.notOpened(enrolled, startYear).size();
    return WaveProgress.of(startYear, enrolled.size(), enrolled.size() - waiting);
  }

  @Override
  public void openFor(String npsn, int startYear) {
    requireOpen(startYear);
    String known = schools.get(npsn).npsn();
    List<String> waiting = opened.notOpened(List.of(known), startYear);
    if (!waiting.isEmpty()) {
      start.startAll(waiting, startYear);
    }
  }

  /** One bad school costs itself: its batch is tried again school by school. */
  private void start(List<String> npsns, int startYear) {
    try {
      start.startAll(npsns, startYear);
    } catch (RuntimeException failure) {
      LOG.warn("Expected to open {} for {}, but it failed", startYear, npsns, failure);
      if (npsns.size() > 1) {
        npsns.forEach(npsn -> start(List.of(npsn), startYear));
      }
    }
  }

  private List<String> enrolled(int startYear) {
    return enrolments.enrolledIn(startYear).stream()
        .map(enrolled -> enrolled.school().npsn())
        .toList();
  }

  private void requireOpen(int startYear) {
    SchoolYear year = new SchoolYear(startYear);
    if (!years.isOpen(year)) {
      throw new Conflict(text("session.year.notOpen", year.label()));
    }
  }
}

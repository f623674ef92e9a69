package id.estafet.calendar;

import id.estafet.school.School;
import id.estafet.school.SchoolDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The demo schools at a fixed moment, with the ministry's calendar. */
final class CalendarWorld {

  final SchoolDatabase database = SchoolDatabase.demoDatabase();
  final List<Object> events = new ArrayList<>();
  final Clock clock;
  final DeadlineExceptions exceptions;
  final SchoolCalendar calendar;

  private CalendarWorld(Instant now) {
    clock = Clock.fixed(now, ZoneOffset.UTC);
    CalendarDecisions decisions = new MinistryCalendar();
    GrantedDeadlines granted = new GrantedDeadlines(database.jdbc(), clock);
    exceptions = new DeadlineExceptions(decisions, database.places(), granted, events::add, clock);
    calendar = new SchoolCalendar(decisions, granted);
  }

  static CalendarWorld at(String now) {
    return new CalendarWorld(Instant.parse(now));
  }

  School school(String npsn) {
    return database.schools().get(npsn);
  }
}

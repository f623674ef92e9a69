package id.estafet.notification.mail;

import id.estafet.notification.NoticeFixture;
import id.estafet.notification.Notices;
import id.estafet.school.SchoolDatabase;
import id.estafet.support.SettableClock;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices and mails of some people on a database of its own, with the clock in the test's hand. */
final class PostOffice {

  static final String PRINCIPAL = "ks.99000001";
  static final String SUPERVISOR = "pengawas.99000001";

  final SettableClock clock = new SettableClock();
  final Notices notices;
  final MailRows mails;

  private final JdbcClient jdbc;
  private final MailRounds rounds;

  private PostOffice(MailTransport transport) {
    SchoolDatabase school = SchoolDatabase.emptyDatabase();
    DataSource database = school.withNotices();
    JdbcTemplate batches = new JdbcTemplate(database);
    jdbc = school.jdbc();
    notices = NoticeFixture.noticesOn(database, clock);
    mails = new MailRows(jdbc, batches);
    rounds =
        new MailRounds(
            new MailComposition(new OutboxRows(jdbc, batches), school.duties(), clock),
            new MailDelivery(
                new MailQueue(mails, clock),
                mails,
                school.people(),
                new LetterWriter("https://pmo.example"),
                new EnvelopeWriter(new MailSettings(Path.of("."), "Estafet <pmo@estafet.example>")),
                transport,
                clock));
  }

  /** A principal and a supervisor with addresses; mails go out by a transport. */
  static PostOffice sendingBy(MailTransport transport) {
    PostOffice office = new PostOffice(transport);
    office.person(PRINCIPAL, "ks@sekolah.example");
    office.person(SUPERVISOR, "pengawas@dinas.example");
    return office;
  }

  /** Somebody on duty since the programme began. */
  void person(String id, String email) {
    jdbc.sql("insert into person (id, name, email) values (?, ?, ?)")
        .params(id, "Made " + id, email)
        .update();
    jdbc.sql(
            "insert into duty (person_id, role, place, from_date) values (?, 'TEACHER', '99000001', '2021-07-01')")
        .param(id)
        .update();
  }

  void retires(String id, String lastDay) {
    jdbc.sql("update duty set to_date = cast(? as date) where person_id = ?")
        .params(lastDay, id)
        .update();
  }

  void at(String moment) {
    clock.set(moment + "+07:00");
  }

  void tells(String person, String what) {
    notices.send(what, person, "kind", what, "Isi " + what, "/camunda/app/tasklist/default/");
  }

  void tellsAtOnce(String person, String what) {
    notices.sendAtOnce(what, List.of(person), "kind", what, "Isi " + what, null);
  }

  /** What happens each minute. */
  void round() {
    rounds.go();
  }

  /** All mails there are, the newest first. */
  List<Mail> all() {
    return mails.newest(EnumSet.allOf(MailState.class), 0, 1000);
  }

  Mail only() {
    List<Mail> all = all();
    if (all.size() != 1) {
      throw new AssertionError("Expected one mail, but there are " + all);
    }
    return all.get(0);
  }
}

package id.estafet.notification.mail;

import id.estafet.notification.NoticeFixture;
import id.estafet.notification.Notices;
import id.estafet.notification.mail.MailTransport.Failure;
import id.estafet.school.Callers;
import id.estafet.school.SchoolDatabase;
import id.estafet.support.SettableClock;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices and mails of some people on a database of its own, with the clock in the test's hand. */
public final class PostOffice {

  public static final String PRINCIPAL = "ks.99000001";
  public static final String SUPERVISOR = "pengawas.99000001";

  public final SettableClock clock = new SettableClock();
  public final Notices notices;
  public final Mails mails;
  public final Callers callers;

  final DataSource database;
  final MailRows rows;
  final MailQueue queue;

  private final JdbcClient jdbc;
  private final MailRounds rounds;

  private PostOffice(MailTransport transport) {
    SchoolDatabase school = SchoolDatabase.emptyDatabase();
    database = school.withNotices();
    JdbcTemplate batches = new JdbcTemplate(database);
    jdbc = school.jdbc();
    notices = NoticeFixture.noticesOn(database, clock);
    rows = new MailRows(jdbc, batches);
    queue = new MailQueue(rows, clock);
    LetterWriter letters = new LetterWriter("https://pmo.example");
    mails = new Mails(rows, school.people(), letters, clock);
    callers = school.callers(clock);
    rounds =
        new MailRounds(
            new MailComposition(new OutboxRows(jdbc, batches), school.duties(), clock),
            new MailDelivery(
                queue,
                rows,
                school.people(),
                letters,
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

  /** The same people while the mail server is away. */
  public static PostOffice withoutServer() {
    return sendingBy(
        messages ->
            messages.stream()
                .collect(
                    Collectors.toMap(
                        Function.identity(),
                        message -> new Failure(Failure.Kind.UNREACHABLE, "Connection refused"))));
  }

  /** An administrator, who is written to by nobody here. */
  public void administrator(String id) {
    person(id, null);
    jdbc.sql(
            "insert into duty (person_id, role, place, from_date) values (?, 'ADMIN', 'ID', '2021-07-01')")
        .param(id)
        .update();
  }

  /** Somebody on duty since the programme began. */
  public void person(String id, String email) {
    jdbc.sql("insert into person (id, name, email) values (?, ?, ?)")
        .params(id, "Made " + id, email)
        .update();
    jdbc.sql(
            "insert into duty (person_id, role, place, from_date) values (?, 'TEACHER', '99000001', '2021-07-01')")
        .param(id)
        .update();
  }

  public void retires(String id, String lastDay) {
    jdbc.sql("update duty set to_date = cast(? as date) where person_id = ?")
        .params(lastDay, id)
        .update();
  }

  public void at(String moment) {
    clock.set(moment + "+07:00");
  }

  public void tells(String person, String what) {
    notices.send(what, person, "kind", what, "Isi " + what, "/camunda/app/tasklist/default/");
  }

  public void tellsAtOnce(String person, String what) {
    notices.sendAtOnce(what, List.of(person), "kind", what, "Isi " + what, null);
  }

  /** What happens each minute. */
  public void round() {
    rounds.go();
  }

  /** All mails there are, the newest first. */
  public List<Mail> all() {
    return mails.page(MailSearch.of(null, null), 0).mails();
  }

  public Mail only() {
    List<Mail> all = all();
    if (all.size() != 1) {
      throw new AssertionError("Expected one mail, but there are " + all);
    }
    return all.get(0);
  }
}

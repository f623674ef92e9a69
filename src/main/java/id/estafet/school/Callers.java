package id.estafet.school;

import id.estafet.platform.security.CurrentUser;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.text.NotFound;
import id.estafet.platform.text.Texts;
import id.estafet.platform.time.ProgrammeTime;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Tells who is calling and which schools that person may see, always by today's duties. */
@Component
public class Callers {

  private final Duties duties;
  private final Schools schools;
  private final Clock clock;

  Callers(Duties duties, Schools schools, Clock clock) {
    this.duties = duties;
    this.schools = schools;
    this.clock = clock;
  }

  /**
   * The person signed in.
   *
   * @throws NotAllowed if nobody is
   */
  public Caller current() {
    String login =
        CurrentUser.id()
            .orElseThrow(() -> new NotAllowed(Texts.text("platform.unauthorized.detail")));
    return new Caller(login, duties.heldBy(login, ProgrammeTime.today(clock)));
  }

  /**
   * A school that the caller may see. Whether another one exists is nobody's business, so an
   * unknown NPSN is unknown only to those who see every school.
   *
   * @throws NotAllowed if the caller may not see it
   * @throws NotFound if there is no such school and the caller sees all
   */
  public School visible(Caller caller, String npsn) {
    Reach reach = caller.reach();
    if (reach.everything()) {
      return schools.get(npsn);
    }
    return schools
        .find(npsn)
        .filter(reach::covers)
        .orElseThrow(() -> new NotAllowed(Texts.text("school.foreign")));
  }
}

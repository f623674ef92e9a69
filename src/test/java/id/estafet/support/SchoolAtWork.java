package id.estafet.support;

import static id.estafet.support.SessionAnswers.agreed;
import static id.estafet.support.SessionAnswers.confirmed;
import static id.estafet.support.SessionAnswers.heldOnline;
import static id.estafet.support.SessionAnswers.heldOnsite;
import static id.estafet.support.SessionAnswers.implementation;
import static id.estafet.support.SessionAnswers.oneRootCause;
import static id.estafet.support.SessionAnswers.reflection;
import static id.estafet.support.SessionAnswers.report;
import static id.estafet.support.SessionAnswers.rootCauses;
import static id.estafet.support.SessionAnswers.scheduleOnline;
import static id.estafet.support.SessionAnswers.scheduleOnsite;
import static id.estafet.support.SessionAnswers.solutions;
import static id.estafet.support.SessionAnswers.supervisorReflection;

import java.util.List;
import java.util.Map;

/** The people of a school, doing what a session asks of them over HTTP; each method is one act. */
public final class SchoolAtWork {

  private final String npsn;
  private final boolean online;
  private final Visitor principal;
  private final Visitor supervisor;
  private final Visitor facilitator;

  private SchoolAtWork(int port, String npsn, String facilitator, boolean online) {
    this.npsn = npsn;
    this.online = online;
    this.principal = Visitor.of(port, "ks." + npsn);
    this.supervisor = Visitor.of(port, "pengawas." + npsn);
    this.facilitator = Visitor.of(port, facilitator);
  }

  /** Cohorts 1 and 2: the principal facilitates and reports, the school meets onsite (R01). */
  public static SchoolAtWork ledByPrincipal(int port, String npsn) {
    return new SchoolAtWork(port, npsn, "ks." + npsn, false);
  }

  /** Cohort 3: an external facilitator leads and reports, online (R01, R11). */
  public static SchoolAtWork ledByFacilitator(int port, String npsn, String facilitator) {
    return new SchoolAtWork(port, npsn, facilitator, true);
  }

  public String npsn() {
    return npsn;
  }

  public Visitor principal() {
    return principal;
  }

  public Visitor supervisor() {
    return supervisor;
  }

  /** The one who leads sessions and reports: the principal herself in cohorts 1 and 2. */
  public Visitor facilitator() {
    return facilitator;
  }

  public void schedules(String day) {
    facilitator.completes(
        "UserTask_AgreeSchedule", npsn, online ? scheduleOnline(day) : scheduleOnsite(day));
  }

  public void reflects(String day) {
    principal.completes("UserTask_ReflectOnLearning", npsn, reflection(day));
  }

  public void supervisorReflects() {
    supervisor.completes("UserTask_AddSupervisorReflection", npsn, supervisorReflection());
  }

  public void findsRootCauses(String day) {
    facilitator.completes("UserTask_FindRootCauses", npsn, rootCauses(held(day)));
  }

  public void agrees(String start, String end) {
    facilitator.completes("UserTask_AgreeSolutions", npsn, solutions(start, end));
  }

  public void supervisorConfirms() {
    supervisor.completes("UserTask_ConfirmAgreement", npsn, confirmed());
  }

  /** Stage 1: what principal, teachers and supervisor see in their data. */
  public void looksAtItsData(String day) {
    reflects(day);
    supervisorReflects();
  }

  /** Stages 2 and 3 with two subtopics and two follow-ups. */
  public void plans(String day, String start, String end) {
    findsRootCauses(day);
    agrees(start, end);
    supervisorConfirms();
  }

  /** Stages 2 and 3 with one subtopic and one follow-up. */
  public void plansOneSubtopic(String day, String start, String end) {
    facilitator.completes("UserTask_FindRootCauses", npsn, oneRootCause(held(day)));
    facilitator.completes("UserTask_AgreeSolutions", npsn, agreed(start, end));
    supervisorConfirms();
  }

  public void reflectsOn(String day, List<Map<String, Object>> reflections) {
    facilitator.completes(
        "UserTask_ReflectOnImplementation", npsn, implementation(held(day), reflections));
  }

  public void files() {
    facilitator.completes("UserTask_SubmitReport", npsn, report(evidence()));
  }

  /** How this school meets, as its forms tell it. */
  public Map<String, Object> held(String day) {
    return online ? heldOnline(day) : heldOnsite(day);
  }

  /** The proof that the policy asks for (R10). */
  public String evidence() {
    return online ? "RECORDING" : "DOCUMENTATION";
  }
}

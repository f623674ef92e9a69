package id.estafet.journey;

import static id.estafet.journey.Address.delete;
import static id.estafet.journey.Address.get;
import static id.estafet.journey.Address.post;
import static id.estafet.journey.Address.put;
import static id.estafet.support.SessionAnswers.answers;

import id.estafet.support.SchoolAtWork;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that somebody could ask about one school, with the ids that she would guess. */
record Addresses(
    String npsn, String task, String instance, String job, String attachment, String followUp) {

  static Addresses of(JdbcClient jdbc, SchoolAtWork school) {
    String npsn = school.npsn();
    return new Addresses(
        npsn,
        one(
            jdbc,
            "select id_ from act_ru_task where task_def_key_ = 'UserTask_AgreeSchedule' and tenant_id_ = ?",
            npsn),
        one(jdbc, "select proc_inst_id_ from act_ru_task where tenant_id_ = ?", npsn),
        one(jdbc, "select id_ from act_ru_job where tenant_id_ = ?", npsn),
        one(jdbc, "select cast(id as varchar) from attachment where npsn = ?", npsn),
        one(jdbc, "select cast(id as varchar) from follow_up where npsn = ?", npsn));
  }

  List<Address> toRead() {
    String session = "/api/sessions/" + npsn + ":2023:1";
    Stream<String> lists =
        Stream.of(
                "task",
                "task/count",
                "process-instance",
                "execution",
                "variable-instance",
                "job",
                "incident",
                "history/task",
                "history/process-instance",
                "history/variable-instance",
                "history/activity-instance",
                "history/detail",
                "history/incident",
                "history/job-log",
                "external-task",
                "event-subscription")
            .map(list -> "/engine-rest/" + list + "?tenantIdIn=" + npsn);
    Stream<String> ofTask =
        Stream.of(
                "",
                "/form",
                "/form-variables",
                "/variables",
                "/localVariables",
                "/deployed-form",
                "/identity-links",
                "/comment",
                "/attachment")
            .map(part -> "/engine-rest/task/" + task + part);
    Stream<String> ofInstance =
        Stream.of("", "/variables", "/variables/npsn", "/activity-instances")
            .map(part -> "/engine-rest/process-instance/" + instance + part);
    Stream<String> others =
        Stream.of(
            "/engine-rest/task?processInstanceBusinessKeyLike=" + npsn + "%25",
            "/engine-rest/history/process-instance/" + instance,
            "/engine-rest/job/" + job,
            session,
            session + "/report.pdf",
            session + "/evidence-needs",
            session + "/my-tasks",
            "/api/tasks/" + task + "/evidence-needs",
            session + "/receipt",
            session + "/one-page",
            "/api/sessions?npsn=" + npsn,
            "/api/task-cards?ids=" + task,
            "/api/tasks/" + task + "/context",
            "/api/attachments?sessionKey=" + npsn + ":2023:1",
            "/api/attachments/rules?sessionKey=" + npsn + ":2023:1",
            "/api/attachments/" + attachment,
            "/api/attachments/" + attachment + "?inline=true",
            "/api/attachments/" + attachment + "/preview",
            "/api/follow-ups?npsn=" + npsn,
            "/api/follow-ups/" + followUp,
            "/api/follow-ups/" + followUp + "/my-tasks",
            "/api/drafts/" + task);
    return Stream.of(lists, ofTask, ofInstance, others)
        .flatMap(paths -> paths)
        .map(Address::get)
        .toList();
  }

  /** What a task's holder or a school's people may do. */
  List<Address> toAct(String login) {
    String session = "/api/sessions/" + npsn + ":2023:1";
    String reason = "Perlu diperbaiki kembali";
    return List.of(
        post("/engine-rest/task/" + task + "/submit-form", Map.of("variables", Map.of())),
        post("/engine-rest/task/" + task + "/complete", Map.of()),
        post("/engine-rest/task/" + task + "/claim", Map.of("userId", login)),
        post("/engine-rest/task/" + task + "/unclaim", Map.of()),
        post("/engine-rest/task/" + task + "/comment/create", Map.of("message", "Halo")),
        put("/api/drafts/" + task, Map.of("version", 0, "content", Map.of())),
        delete("/api/drafts/" + task + "?version=0"),
        delete("/api/attachments/" + attachment),
        post(session + "/reopen", Map.of("reason", reason)),
        post(
            "/api/sessions/extra",
            answers("npsn", npsn, "schoolYear", "2023/2024", "reason", reason)),
        post(
            "/api/duties/hand-over",
            answers(
                "place",
                npsn,
                "role",
                "principal",
                "person",
                login,
                "from",
                "2023-09-01",
                "reason",
                reason)),
        post(
            "/api/deadline-exceptions",
            answers(
                "schoolYear",
                "2023/2024",
                "sessionNumber",
                2,
                "place",
                npsn,
                "deadline",
                "2023-11-20",
                "reason",
                reason)));
  }

  /** What belongs to administrators or the centre alone. */
  List<Address> toAdminister(String login) {
    String ofTask = "/engine-rest/task/" + task;
    String ofInstance = "/engine-rest/process-instance/" + instance;
    Map<String, Object> late = Map.of("value", false, "type", "Boolean");
    return List.of(
        post(ofTask + "/assignee", Map.of("userId", login)),
        post(ofTask + "/delegate", Map.of("userId", login)),
        post(ofTask + "/resolve", Map.of()),
        post(ofTask + "/bpmnError", Map.of("errorCode", "any")),
        post(ofTask + "/bpmnEscalation", Map.of("escalationCode", "any")),
        post(ofTask + "/variables", Map.of("modifications", Map.of("late", late))),
        put(ofTask + "/variables/late", late),
        put(ofTask + "/localVariables/late", late),
        put(ofTask, Map.of("name", "Lain", "assignee", login)),
        post(ofTask + "/identity-links", Map.of("userId", login, "type", "candidate")),
        post("/engine-rest/task/create", Map.of("name", "Tugas liar")),
        post(ofInstance + "/variables", Map.of("modifications", Map.of("late", late))),
        put(ofInstance + "/variables/late", late),
        post(
            ofInstance + "/modification",
            Map.of(
                "instructions",
                List.of(
                    Map.of(
                        "type", "startBeforeActivity", "activityId", "ServiceTask_CloseCycle")))),
        put(ofInstance + "/suspended", Map.of("suspended", true)),
        delete(ofInstance),
        post(
            "/engine-rest/message",
            answers(
                "messageName",
                "session.extraRequested",
                "businessKey",
                npsn + ":2023:A",
                "tenantId",
                npsn)),
        post(
            "/engine-rest/message",
            answers("messageName", "report.reopened", "businessKey", npsn + ":2023:1")),
        post(
            "/engine-rest/process-definition/key/school-year/start",
            Map.of("variables", Map.of("npsn", Map.of("value", npsn)))),
        put("/engine-rest/process-definition/key/school-year/suspended", Map.of("suspended", true)),
        post("/engine-rest/job/" + job + "/execute", Map.of()),
        put(
            "/engine-rest/job/" + job + "/duedate",
            Map.of("duedate", "2023-08-01T00:00:00.000+0700")),
        post("/engine-rest/deployment/create", Map.of()),
        post(
            "/engine-rest/filter/create",
            answers("resourceType", "Task", "name", "Semua", "query", Map.of())),
        post(
            "/engine-rest/user/create",
            Map.of(
                "profile", Map.of("id", "tamu", "firstName", "Tamu", "lastName", "X"),
                "credentials", Map.of("password", "Rahasia-2026"))),
        post(
            "/engine-rest/authorization/create",
            answers(
                "type",
                1,
                "permissions",
                List.of("ALL"),
                "userId",
                login,
                "resourceType",
                0,
                "resourceId",
                "*")),
        get("/api/master-data/imports"),
        get("/api/master-data/imports/" + UUID.randomUUID()),
        get("/api/master-data/imports/" + UUID.randomUUID() + "/preview"),
        get("/api/master-data/imports/" + UUID.randomUUID() + "/lines.csv"),
        post("/api/master-data/imports/" + UUID.randomUUID() + "/check", Map.of()),
        post("/api/master-data/imports/" + UUID.randomUUID() + "/apply", Map.of()),
        post("/api/master-data/imports", Map.of()),
        get("/api/master-data/people.csv"),
        get("/api/master-data/duties.csv"),
        post("/engine-rest/group/create", Map.of("id", "liar", "name", "Liar", "type", "X")),
        put("/engine-rest/group/camunda-admin/members/" + login, Map.of()),
        post("/engine-rest/tenant/create", Map.of("id", "liar", "name", "Liar")),
        get("/engine-rest/user?id=admin"),
        get("/engine-rest/user/admin/profile"),
        get("/engine-rest/authorization"),
        post("/api/school-years", Map.of("startYear", 2024)),
        post("/api/school-years/2023/wave", Map.of()),
        post("/api/school-years/2023/schools/" + npsn, Map.of()),
        get("/api/mails"),
        get("/api/mails/00000000-0000-0000-0000-000000000001"),
        post("/api/mails/00000000-0000-0000-0000-000000000001/retry", Map.of()),
        get("/actuator/prometheus"));
  }

  private static String one(JdbcClient jdbc, String sql, String npsn) {
    return jdbc.sql(sql + " order by 1 fetch first 1 rows only")
        .param(npsn)
        .query(String.class)
        .single();
  }
}

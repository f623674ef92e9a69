package id.estafet.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Answers to the forms of a session as a school would give them; tests change what they care for.
 */
public final class SessionAnswers {

  private SessionAnswers() {}

  public static Map<String, Object> scheduleOnsite(String day) {
    return answers(
        "plannedDate",
        day,
        "startTime",
        "10:00",
        "endTime",
        "11:30",
        "mode",
        "ONSITE",
        "place",
        "Ruang guru");
  }

  public static Map<String, Object> scheduleOnline(String day) {
    return answers(
        "plannedDate",
        day,
        "startTime",
        "10:00",
        "endTime",
        "11:30",
        "mode",
        "ONLINE",
        "meetingLink",
        "https://meet.example/pmo");
  }

  public static Map<String, Object> reflection(String day) {
    return answers(
        "dataSources",
        List.of("STUDENT_ASSESSMENT", "EDUCATION_REPORT_CARD"),
        "schoolCharacteristics",
        "Sekolah di desa dengan orang tua yang peduli dan guru muda.",
        "strengths",
        List.of(Map.of("text", "Guru muda yang mau belajar", "assetType", "HUMAN")),
        "visionFit",
        "FITS",
        "learningFindings",
        "Literasi sedang; murid kelas 4 dan 5 belum lancar membaca.",
        "goals",
        List.of(Map.of("text", "Literasi naik satu tingkat")),
        "targets",
        List.of(
            Map.of(
                "text",
                "80 % murid lancar membaca",
                "goalRef",
                "1",
                "indicator",
                "Asesmen kelas",
                "baseline",
                55,
                "target",
                80)),
        "reflectionDate",
        day,
        "reflectionParticipants",
        List.of(
            Map.of("name", "I Wayan Suardana", "role", "PRINCIPAL"),
            Map.of("name", "Ni Putu Ayu Lestari", "role", "TEACHER")));
  }

  public static Map<String, Object> supervisorReflection() {
    return answers(
        "supervisorReflection", "Sekolah ini sudah terbuka terhadap data belajar murid.");
  }

  public static Map<String, Object> heldOnsite(String day) {
    return answers(
        "heldDate",
        day,
        "startTime",
        "10:00",
        "endTime",
        "11:30",
        "durationLessonHours",
        2,
        "mode",
        "ONSITE",
        "place",
        "Ruang guru",
        "attendees",
        attendees());
  }

  public static Map<String, Object> heldOnline(String day) {
    Map<String, Object> held = heldOnsite(day);
    held.remove("place");
    held.put("mode", "ONLINE");
    held.put("meetingLink", "https://meet.example/pmo");
    held.put(
        "attendees", with(attendees(), Map.of("name", "Bambang Setiawan", "role", "FACILITATOR")));
    return held;
  }

  public static Map<String, Object> rootCauses(Map<String, Object> held) {
    Map<String, Object> found = new LinkedHashMap<>(held);
    found.put(
        "subtopics",
        List.of(
            Map.of("code", "2.F", "reason", "Kemampuan murid sangat beragam di tiap kelas"),
            Map.of("code", "4.C", "reason", "Guru belum rutin saling berbagi praktik")));
    found.put(
        "rootCauses",
        List.of(
            Map.of(
                "subtopicCode",
                "2.F",
                "description",
                "Guru mengajar dengan satu cara untuk semua murid",
                "evidenceSource",
                "EDUCATION_REPORT_CARD",
                "rpIndicator",
                "D.1",
                "rpLevel",
                "1"),
            Map.of(
                "subtopicCode",
                "4.C",
                "description",
                "Tidak ada waktu tetap untuk diskusi guru",
                "evidenceSource",
                "STUDENT_ASSESSMENT")));
    return found;
  }

  /** One subtopic with its root cause. */
  public static Map<String, Object> oneRootCause(Map<String, Object> held) {
    Map<String, Object> found = rootCauses(held);
    found.replaceAll(
        (field, value) ->
            List.of("subtopics", "rootCauses").contains(field)
                ? ((List<?>) value).subList(0, 1)
                : value);
    return found;
  }

  /** The solution of one root cause with its follow-up. */
  public static Map<String, Object> agreed(String start, String end) {
    Map<String, Object> agreed = solutions(start, end);
    agreed.replaceAll((field, value) -> value instanceof List<?> rows ? rows.subList(0, 1) : value);
    return agreed;
  }

  public static Map<String, Object> solutions(String start, String end) {
    return answers(
        "solutions",
        List.of(
            solution("Pelatihan pembelajaran berdiferensiasi", "1"),
            solution("Forum berbagi guru tiap Jumat", "2")),
        "followUps",
        List.of(
            followUp("2.F", "1", "Menyusun modul ajar berdiferensiasi", start, end),
            followUp("4.C", "2", "Mengadakan forum berbagi setiap Jumat", start, end)),
        "needsSupport",
        false);
  }

  public static Map<String, Object> followUp(
      String subtopic, String solution, String activity, String start, String end) {
    return answers(
        "subtopicCode",
        subtopic,
        "solutionRef",
        solution,
        "goal",
        "Pembelajaran sesuai kebutuhan murid",
        "activity",
        activity,
        "successIndicator",
        "80 % guru menerapkan dua kali sebulan",
        "startDate",
        start,
        "endDate",
        end,
        "people",
        "Ni Putu Ayu Lestari - penggerak\nI Gede Agus Pratama - pendamping",
        "otherParties",
        "Komite sekolah");
  }

  public static Map<String, Object> confirmed() {
    return answers("agreementConfirmed", "YES");
  }

  public static Map<String, Object> runsWell(UUID followUp, String newStatus) {
    return answers(
        "followUpId",
        followUp.toString(),
        "implementationQuality",
        "WELL",
        "whatWentWell",
        "Semua guru ikut dan murid lebih aktif",
        "newStatus",
        newStatus);
  }

  public static Map<String, Object> notYet(UUID followUp, String newStatus) {
    return answers(
        "followUpId",
        followUp.toString(),
        "implementationQuality",
        "NOT_YET",
        "whatNotYet",
        "Baru separuh guru sempat menyusun modul",
        "obstacle",
        "Buku rujukan belum ada",
        "obstacleCategory",
        "FACILITIES",
        "obstacleSolution",
        "Meminjam buku dari perpustakaan daerah",
        "newStatus",
        newStatus);
  }

  /** What the principal decides about an open follow-up at the end of a cycle. */
  public static Map<String, Object> decision(UUID followUp, String decision, String reason) {
    return answers("followUpId", followUp.toString(), "decision", decision, "reason", reason);
  }

  public static Map<String, Object> implementation(
      Map<String, Object> held, List<Map<String, Object>> reflections) {
    Map<String, Object> told = new LinkedHashMap<>(held);
    told.put("followUpReflections", reflections);
    return told;
  }

  public static Map<String, Object> report(String evidenceKind) {
    return answers(
        "submitConfirmed",
        true,
        "attachments",
        List.of(
            Map.of(
                "kind",
                evidenceKind,
                "link",
                "https://drive.example/" + UUID.randomUUID(),
                "description",
                "Bukti sesi")));
  }

  public static Map<String, Object> answers(Object... keysAndValues) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      answers.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return answers;
  }

  private static Map<String, Object> solution(String text, String cause) {
    return answers(
        "text",
        text,
        "rootCauseRef",
        cause,
        "isUrgent",
        true,
        "isFeasibleSixMonths",
        true,
        "supportsGoals",
        true,
        "goalRef",
        "1",
        "horizon",
        "SHORT");
  }

  private static List<Map<String, String>> attendees() {
    return List.of(
        Map.of("name", "I Wayan Suardana", "role", "PRINCIPAL"),
        Map.of("name", "Made Sari", "role", "SUPERVISOR"),
        Map.of("name", "Ni Putu Ayu Lestari", "role", "TEACHER"),
        Map.of("name", "I Gede Agus Pratama", "role", "TEACHER"));
  }

  private static <T> List<T> with(List<T> rows, T row) {
    List<T> more = new ArrayList<>(rows);
    more.add(row);
    return more;
  }
}

package id.estafet.browser;

import java.util.List;

/** What a principal types into the forms of her first session. */
final class FirstSession {

  /** What the school agrees to do; as many rows as the form gets. */
  static final List<String> ACTIVITIES =
      List.of(
          "Menyusun modul ajar berdiferensiasi",
          "Mengadakan forum berbagi setiap Jumat",
          "Membuka pojok baca di setiap kelas");

  private FirstSession() {}

  static Form schedule(Form form, String day) {
    return form.dates("plannedDate", day).ticks("mode-0").writes("place", "Ruang guru");
  }

  static Form reflection(Form form, String day) {
    return form.writes("strengths_text_0", "Guru muda yang mau belajar")
        .writes("schoolCharacteristics", "Sekolah di desa dengan orang tua yang peduli.")
        .ticks("visionFit-0")
        .ticks("dataSources-0")
        .ticks("dataSources-2")
        .writes("learningFindings", "Literasi sedang; sebagian kelas 4 belum lancar membaca.")
        .writes("goals_text_0", "Literasi naik satu tingkat")
        .writes("targets_text_0", "80% peserta didik lancar membaca")
        .picks("targets_goalRef_0", "Literasi naik")
        .writes("targets_indicator_0", "Asesmen kelas")
        .dates("reflectionDate", day);
  }

  static Form rootCauses(Form form) {
    return form.searches("subtopics_code_0", "2.F")
        .writes("subtopics_reason_0", "Kemampuan murid sangat beragam di tiap kelas")
        .addsRow("subtopics")
        .searches("subtopics_code_1", "4.C")
        .writes("subtopics_reason_1", "Guru belum rutin saling berbagi praktik")
        .picks("rootCauses_subtopicCode_0", "2.F")
        .writes("rootCauses_description_0", "Guru mengajar dengan satu cara untuk semua")
        .picks("rootCauses_evidenceSource_0", "asesmen")
        .addsRow("rootCauses")
        .picks("rootCauses_subtopicCode_1", "4.C")
        .writes("rootCauses_description_1", "Tidak ada waktu tetap untuk diskusi guru")
        .picks("rootCauses_evidenceSource_1", "asesmen");
  }

  static Form solutions(Form form) {
    solution(form, 0, "Pelatihan pembelajaran berdiferensiasi", "Guru mengajar");
    form.addsRow("solutions");
    return solution(form, 1, "Forum berbagi guru tiap Jumat", "Tidak ada waktu");
  }

  /** One follow-up per activity, each in a row of its own. */
  static Form followUps(Form form, String start, String end) {
    followUp(form, 0, "2.F", "Pelatihan", start, end);
    followUp(form.addsRow("followUps"), 1, "4.C", "Forum", start, end);
    return followUp(form.addsRow("followUps"), 2, "2.F", "Pelatihan", start, end);
  }

  private static Form solution(Form form, int row, String text, String rootCause) {
    return form.writes("solutions_text_" + row, text)
        .picks("solutions_rootCauseRef_" + row, rootCause)
        .ticks("solutions_isUrgent_" + row)
        .ticks("solutions_isFeasibleSixMonths_" + row)
        .ticks("solutions_supportsGoals_" + row)
        .picks("solutions_goalRef_" + row, "Literasi naik")
        .ticks("solutions_horizon_" + row + "-0");
  }

  private static Form followUp(
      Form form, int row, String subtopic, String solution, String start, String end) {
    return form.picks("followUps_subtopicCode_" + row, subtopic)
        .picks("followUps_solutionRef_" + row, solution)
        .writes("followUps_goal_" + row, "Pembelajaran sesuai kebutuhan murid")
        .writes("followUps_activity_" + row, ACTIVITIES.get(row))
        .writes("followUps_successIndicator_" + row, "80% guru menerapkan dua kali sebulan")
        .dates("followUps_startDate_" + row, start)
        .dates("followUps_endDate_" + row, end)
        .writes("followUps_people_" + row, "Ni Putu Ayu Lestari - penggerak");
  }
}

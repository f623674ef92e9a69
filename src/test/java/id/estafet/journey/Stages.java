package id.estafet.journey;

import id.estafet.support.SchoolAtWork;
import id.estafet.support.TrainingTime;

/** Brings a new school to the task that a test is about, on the day when it is done. */
record Stages(TrainingTime time) {

  /** The session of August is planned, and the data were looked at: the session is to be held. */
  SchoolAtWork holding(SchoolAtWork school) {
    time.at("2023-08-02 07:00");
    school.schedules("2023-08-22");
    time.at("2023-08-04 15:00");
    school.looksAtItsData("2023-08-04");
    time.at("2023-08-22 13:00");
    return school;
  }

  /** The root causes are found: solutions are to be agreed. */
  SchoolAtWork agreeing(SchoolAtWork school) {
    holding(school).findsRootCauses("2023-08-22");
    return school;
  }

  /** Solutions are agreed: the report is to be filed. */
  SchoolAtWork reporting(SchoolAtWork school) {
    agreeing(school).agrees("2023-09-01", "2024-01-31");
    school.supervisorConfirms();
    return school;
  }

  /** The first report is filed. */
  SchoolAtWork filed(SchoolAtWork school) {
    reporting(school);
    time.at("2023-09-12 09:00");
    school.files();
    return school;
  }

  /** The session of October is to be held: two follow-ups are open. */
  SchoolAtWork reflecting(SchoolAtWork school) {
    filed(school);
    time.at("2023-10-02 07:00");
    school.schedules("2023-10-24");
    time.at("2023-10-24 13:00");
    return school;
  }
}

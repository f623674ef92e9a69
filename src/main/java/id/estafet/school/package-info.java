/** Regions, schools, enrolment by cohort, people and their duties. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: text",
      "platform :: time",
      "platform :: security",
      "platform :: process"
    })
package id.estafet.school;

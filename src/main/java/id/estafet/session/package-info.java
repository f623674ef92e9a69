/** PMO cycle, session, instrument and report: the heart. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: text",
      "platform :: time",
      "platform :: security",
      "platform :: process",
      "school",
      "calendar",
      "evidence",
      "notification",
      "followup"
    })
package id.estafet.session;

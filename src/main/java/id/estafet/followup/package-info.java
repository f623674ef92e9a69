/** Agreed follow-ups, their status and the reflections on them. */
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
      "notification"
    })
package id.estafet.followup;

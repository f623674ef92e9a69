/** Demo world and movable clock. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: text",
      "platform :: time",
      "platform :: security",
      "platform :: process",
      "school",
      "calendar",
      "session"
    })
package id.estafet.training;

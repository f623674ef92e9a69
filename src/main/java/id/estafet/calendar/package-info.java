/** School years, the six sessions with their deadlines, and who facilitates. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: text",
      "platform :: time",
      "platform :: security",
      "platform :: process",
      "school"
    })
package id.estafet.calendar;

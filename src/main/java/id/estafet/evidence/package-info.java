/** Files and links that prove what a report says. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: text",
      "platform :: time",
      "platform :: security",
      "platform :: process",
      "school"
    })
package id.estafet.evidence;

/** Notices to people, written once. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: text",
      "platform :: time",
      "platform :: security",
      "platform :: process",
      "school"
    })
package id.estafet.notification;

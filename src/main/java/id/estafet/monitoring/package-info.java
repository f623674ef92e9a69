/** What everybody wants to know at a glance: read models by duty, from the tables of all. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: text",
      "platform :: time",
      "platform :: security",
      "school"
    })
package id.estafet.monitoring;

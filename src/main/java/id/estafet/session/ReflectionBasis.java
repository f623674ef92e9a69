package id.estafet.session;

import java.time.LocalDate;
import java.util.List;

/** The little of a reflection on learning that the later stages compare with. */
record ReflectionBasis(LocalDate reflectionDate, String dataSources, int goals) {

  List<LearningData> sources() {
    return LearningReflection.sources(dataSources);
  }
}

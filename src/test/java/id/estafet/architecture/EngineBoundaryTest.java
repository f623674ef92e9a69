package id.estafet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.estafet.platform.process.ProcessBean;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packages = "id.estafet", importOptions = DoNotIncludeTests.class)
class EngineBoundaryTest {

  @ArchTest
  static final ArchRule the_engine_is_known_to_process_packages_and_the_platform_only =
      noClasses()
          .that()
          .resideOutsideOfPackages("..process..", "id.estafet.platform..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..");

  @ArchTest
  static final ArchRule capabilities_do_not_know_their_adapters =
      noClasses()
          .that()
          .resideOutsideOfPackages("..process..", "..web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("id.estafet.*.process..", "id.estafet.*.web..");

  @ArchTest
  static final ArchRule names_say_what_a_class_does =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Service|DTO|Dto|Util|Utils|Helper|Manager)")
          .orShould()
          .resideInAnyPackage("..util..", "..common..", "..dto..", "..impl..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .that()
          .doNotHaveSimpleName("TrainingClock")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule delegates_are_package_private =
      classes().that().areAnnotatedWith(ProcessBean.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule nothing_leaves_the_transaction_of_the_task =
      noClasses()
          .should(
              new ArchCondition<>("start a transaction of their own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean own =
                      type.getMethods().stream()
                              .filter(method -> method.isAnnotatedWith(Transactional.class))
                              .map(method -> method.getAnnotationOfType(Transactional.class))
                              .anyMatch(EngineBoundaryTest::startsItsOwn)
                          || type.isAnnotatedWith(Transactional.class)
                              && startsItsOwn(type.getAnnotationOfType(Transactional.class));
                  if (own) {
                    events.add(
                        SimpleConditionEvent.satisfied(
                            type, type.getName() + " starts a transaction of its own"));
                  }
                }
              });

  private static boolean startsItsOwn(Transactional transactional) {
    return transactional.propagation() == Propagation.REQUIRES_NEW;
  }
}

package id.estafet.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The same product on PostgreSQL; one context for all tests that say so. They come last: one JVM
 * has one default engine and one engine clock, and the second context takes both from the first.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Order(Integer.MAX_VALUE)
@ActiveProfiles({"demo", "training"})
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "estafet.evidence.folder=target/evidence-postgres",
      "estafet.mail.folder=target/mail-postgres"
    })
@ContextConfiguration(initializers = EmbeddedDatabase.class)
public @interface EstafetOnPostgres {}

package id.estafet.platform.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/** Marks the beans that a model may name; no other bean can be reached from a model. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ProcessBean {

  /** Name in the model; by default the class name with a small first letter. */
  @AliasFor(annotation = Component.class)
  String value() default "";
}

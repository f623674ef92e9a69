package id.estafet.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;

/** Runs in the system's Chromium, one for the whole class, and is skipped where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(
    value = "id.estafet.browser.Browser#isInstalled",
    disabledReason = "No Chromium on PATH or in $CHROMIUM, so nothing is shown in a browser")
@interface InBrowser {}

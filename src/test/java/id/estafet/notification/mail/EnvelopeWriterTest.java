package id.estafet.notification.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EnvelopeWriterTest {

  @Test
  void failsTheStartRatherThanEachMailForASenderThatIsNone() {
    MailSettings settings = new MailSettings(Path.of("."), "Estafet pmo di dinas");

    assertThatThrownBy(() -> new EnvelopeWriter(settings))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("estafet.mail.sender");
  }
}

package id.estafet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.support.EstafetOnH2;
import id.estafet.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@EstafetOnH2
class SmokeTest {

  @LocalServerPort int port;

  @Test
  void answers() {
    assertThat(Visitor.of(port, "admin").get("/engine-rest/engine").status()).isEqualTo(200);
  }
}

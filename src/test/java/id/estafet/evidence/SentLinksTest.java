package id.estafet.evidence;

import static id.estafet.evidence.AttachmentKind.RECORDING;
import static id.estafet.evidence.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.platform.text.NotFound;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentLinksTest {

  private static final String SESSION = "99000001:2023:1";

  @TempDir private Path folder;
  private EvidenceFixture.Evidence evidence;

  @BeforeEach
  void startEmpty() {
    evidence = EvidenceFixture.evidenceOn(EvidenceFixture.databaseWithAttachments(), folder);
  }

  @Test
  void keepsALinkOnce() {

    // when
    Attachment first = addLink(" https://drive.example.id/a?b=c#d ", " Rekaman bagian 1 ");
    Attachment again = addLink("https://drive.example.id/a?b=c#d", null);

    // then
    assertThat(again).isEqualTo(first);
    assertThat(evidence.attachments().of(SESSION)).containsExactly(first);
    assertThat(first.link()).isEqualTo("https://drive.example.id/a?b=c#d");
    assertThat(first.description()).isEqualTo("Rekaman bagian 1");
    assertThatThrownBy(() -> evidence.attachments().open(first)).isInstanceOf(NotFound.class);
  }

  @Test
  void refusesALinkOfNoKind() {
    assertRefused(
        "kind",
        "Jenis unggahan belum dipilih.",
        () ->
            evidence
                .links()
                .add(SESSION, "99000001", null, "https://a.example", null, "ks.99000001"));
  }

  @Test
  void keepsNoHiddenCharacterOfADescription() {
    assertThat(addLink("https://a.example", "Bagian\u0000 1\n\u202Ebaru").description())
        .isEqualTo("Bagian 1 baru");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://drive.example.id/a",
        "drive.example.id/a",
        "javascript:alert(1)//https://",
        "ftp://a"
      })
  void refusesALinkThatIsNotHttps(String link) {
    assertRefused("link", "Tautan harus diawali https://", () -> addLink(link, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://", "https:///a", "https://a b.id", "https://bank.id@evil.example/"})
  void refusesALinkThatLeadsNowhereOrHidesItsHost(String link) {
    assertRefused("link", "Tautan tidak dapat dibaca.", () -> addLink(link, null));
  }

  @Test
  void refusesALinkOfMoreThanFiveHundredCharacters() {
    String start = "https://drive.example.id/";
    String longest = start + "a".repeat(500 - start.length());

    assertThat(addLink(longest, null).link()).hasSize(500);
    assertRefused("link", "Tautan melebihi 500 karakter.", () -> addLink(longest + "a", null));
  }

  @Test
  void refusesAnEmptyLink() {
    assertRefused("link", "Tautan belum diisi.", () -> addLink("  ", null));
  }

  private Attachment addLink(String link, String description) {
    return evidence.links().add(SESSION, "99000001", RECORDING, link, description, "ks.99000001");
  }
}

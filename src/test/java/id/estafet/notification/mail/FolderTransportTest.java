package id.estafet.notification.mail;

import static id.estafet.notification.mail.PostOffice.PRINCIPAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTransportTest {

  @TempDir private Path folder;

  @Test
  void laysEachMailAsAFileNamedByDayAndPerson() throws Exception {
    PostOffice office = PostOffice.sendingBy(new FolderTransport(folder.resolve("mail")));
    office.at("2023-09-13T06:30:00");
    office.tells(PRINCIPAL, "Sesi besok");

    office.at("2023-09-13T07:00:00");
    office.round();

    assertThat(folder.resolve("mail"))
        .isDirectoryContaining("glob:**2023-09-13_ks.99000001_0.eml")
        .isDirectoryNotContaining("glob:**.part");
    assertThat(Files.readString(folder.resolve("mail/2023-09-13_ks.99000001_0.eml")))
        .contains("To: ks@sekolah.example", "Subject: Sesi besok");
  }

  @Test
  void letsNoSubjectBecomeAnotherHeader() throws Exception {
    PostOffice office = PostOffice.sendingBy(new FolderTransport(folder));
    office.at("2023-09-13T06:30:00");
    office.tells(PRINCIPAL, "Tindak lanjut:\r\nBcc: lain@sekolah.example\nMembaca");

    office.at("2023-09-13T07:00:00");
    office.round();

    String mail = Files.readString(folder.resolve("2023-09-13_ks.99000001_0.eml"));
    assertThat(mail.substring(0, mail.indexOf("\r\n\r\n")))
        .contains("Bcc: lain@sekolah.example")
        .doesNotContainPattern("(?m)^Bcc:");
  }

  @Test
  void keepsTheMailWhenTheFolderCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("occupied"));
    PostOffice office = PostOffice.sendingBy(new FolderTransport(file));
    office.at("2023-09-13T06:30:00");
    office.tells(PRINCIPAL, "Sesi besok");

    office.at("2023-09-13T07:00:00");
    office.round();

    assertThat(office.only().state()).isEqualTo(MailState.WAITING);
    assertThat(office.only().nextAttemptAt()).isEqualTo("2023-09-13T00:01:00Z");
  }
}

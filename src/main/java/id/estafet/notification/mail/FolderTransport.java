package id.estafet.notification.mail;

import id.estafet.notification.mail.MailTransport.Failure.Kind;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays messages into a folder, where there is no SMTP server: each file is whole or not there. */
class FolderTransport implements MailTransport {

  private final Path folder;

  FolderTransport(Path folder) {
    this.folder = folder;
  }

  @Override
  public Map<MimeMessage, Failure> deliver(List<MimeMessage> messages) {
    Map<MimeMessage, Failure> failures = new HashMap<>();
    for (MimeMessage message : messages) {
      try {
        lay(message);
      } catch (IOException | MessagingException e) {
        failures.put(message, new Failure(Kind.UNREACHABLE, String.valueOf(e)));
      }
    }
    return failures;
  }

  private void lay(MimeMessage message) throws IOException, MessagingException {
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, "mail", ".part");
    try {
      try (OutputStream file = Files.newOutputStream(unfinished)) {
        message.writeTo(file);
      }
      Path target = folder.resolve(EnvelopeWriter.nameOf(message) + ".eml");
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}

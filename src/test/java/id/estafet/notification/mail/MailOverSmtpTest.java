package id.estafet.notification.mail;

import static id.estafet.notification.mail.PostOffice.PRINCIPAL;
import static id.estafet.notification.mail.PostOffice.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import id.estafet.platform.text.Conflict;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails on their way through a real SMTP server. */
class MailOverSmtpTest {

  @RegisterExtension
  private final GreenMailExtension server =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();
  private final PostOffice office = PostOffice.sendingBy(new SmtpTransport(smtp));

  @Test
  void deliversEachMailOnce() throws Exception {
    serverIsUp();
    office.at("2023-09-13T06:30:00");
    office.tells(PRINCIPAL, "Laporan jatuh tempo");
    office.tells(PRINCIPAL, "Tindak lanjut mulai");
    office.tells(SUPERVISOR, "Sesi besok");

    office.at("2023-09-13T07:00:00");
    office.round();
    office.at("2023-09-13T09:00:00");
    office.round();

    assertThat(receivers())
        .containsExactlyInAnyOrder("ks@sekolah.example", "pengawas@dinas.example");
    assertThat(office.all()).extracting(Mail::state).containsOnly(MailState.SENT);
    assertThat(office.all())
        .allSatisfy(mail -> assertThat(mail.sentAt()).isEqualTo("2023-09-13T00:00:00Z"));
  }

  @Test
  void writesPlainTextAndHtmlWithAbsoluteLinks() throws Exception {
    serverIsUp();
    office.at("2023-09-13T06:30:00");
    office.tells(PRINCIPAL, "Laporan <PMO> jatuh tempo");
    office.at("2023-09-13T07:00:00");
    office.round();

    MimeMessage message = server.getReceivedMessages()[0];
    String whole = GreenMailUtil.getWholeMessage(message);
    assertThat(message.getSubject()).isEqualTo("Laporan <PMO> jatuh tempo");
    assertThat(message.getFrom()[0]).hasToString("Estafet <pmo@estafet.example>");
    assertThat(message.getMessageID()).isEqualTo("<" + office.only().id() + "@estafet>");
    assertThat(((MimeMultipart) message.getContent()).getContentType()).contains("multipart");
    assertThat(whole)
        .contains("Yth. Made ks.99000001,")
        .contains("Buka: https://pmo.example/camunda/app/tasklist/default/")
        .contains("Laporan &lt;PMO&gt; jatuh tempo")
        .contains("https://pmo.example/camunda/app/tasklist/default/");
  }

  @Test
  void losesNothingWhileTheServerIsAwayForADay() throws Exception {
    int port = server.getSmtp().getPort();
    smtp.setHost("localhost");
    smtp.setPort(port);
    server.stop();
    office.at("2023-09-13T06:30:00");
    office.tells(PRINCIPAL, "Laporan jatuh tempo");
    office.tells(SUPERVISOR, "Sesi besok");
    for (int hour = 7; hour < 24; hour++) {
      office.at("2023-09-13T%02d:00:00".formatted(hour));
      office.round();
    }

    assertThat(office.all())
        .allSatisfy(
            mail -> {
              assertThat(mail.state()).isEqualTo(MailState.WAITING);
              assertThat(mail.attempts()).isBetween(5, 17);
              assertThat(mail.lastError()).startsWith("Server surat tidak dapat dihubungi.");
            });

    server.start();
    serverIsUp();
    office.at("2023-09-14T08:00:00");
    office.round();
    office.at("2023-09-14T20:00:00");
    office.round();

    assertThat(receivers())
        .containsExactlyInAnyOrder("ks@sekolah.example", "pengawas@dinas.example");
    assertThat(office.all()).extracting(Mail::state).containsOnly(MailState.SENT);
    assertThat(office.all()).extracting(Mail::lastError).containsOnlyNulls();
  }

  @Test
  void refusesToSendAgainWhatWasSent() {
    serverIsUp();
    office.at("2023-09-13T06:30:00");
    office.tells(PRINCIPAL, "Sesi besok");
    office.at("2023-09-13T07:00:00");
    office.round();

    assertThatThrownBy(() -> office.mails.tryAgain(office.only().id()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void givesUpWhatTheServerRefusesAndGoesOnWithTheOthers() throws Exception {
    try (ChoosyServer choosy = new ChoosyServer("salah@sekolah.example")) {
      smtp.setHost("localhost");
      smtp.setPort(choosy.port());
      office.person("guru.99000001", "salah@sekolah.example");
      office.person("guru2.99000001", "bukan alamat");
      office.person("guru3.99000001", null);
      office.at("2023-09-13T06:30:00");
      for (String person :
          List.of("guru.99000001", "guru2.99000001", "guru3.99000001", PRINCIPAL)) {
        office.tells(person, "Sesi besok");
      }

      office.at("2023-09-13T07:00:00");
      office.round();
      office.at("2023-09-20T07:00:00");
      office.round();

      assertThat(choosy.accepted()).containsExactly("ks@sekolah.example");
    }
    assertThat(office.all())
        .extracting(Mail::personId, Mail::state, Mail::attempts)
        .containsExactlyInAnyOrder(
            tuple("guru.99000001", MailState.FAILED, 1),
            tuple("guru2.99000001", MailState.FAILED, 1),
            tuple("guru3.99000001", MailState.NO_ADDRESS, 1),
            tuple(PRINCIPAL, MailState.SENT, 1));
    assertThat(office.all())
        .filteredOn(mail -> mail.personId().equals("guru.99000001"))
        .extracting(Mail::lastError)
        .allSatisfy(error -> assertThat(error).contains("menolak alamat", "550 5.1.1"));
  }

  @Test
  void losesNothingWhileTheServerRefusesTheSender() throws Exception {
    office.at("2023-09-13T06:30:00");
    office.tells(PRINCIPAL, "Sesi besok");
    office.at("2023-09-13T07:00:00");
    try (ChoosyServer choosy = new ChoosyServer("pmo@estafet.example")) {
      smtp.setHost("localhost");
      smtp.setPort(choosy.port());

      office.round();

      assertThat(choosy.accepted()).isEmpty();
    }
    assertThat(office.only().state()).isEqualTo(MailState.WAITING);
    assertThat(office.only().nextAttemptAt()).isEqualTo("2023-09-13T00:01:00Z");
    assertThat(office.only().lastError()).contains("550 5.1.1");
  }

  private void serverIsUp() {
    smtp.setHost("localhost");
    smtp.setPort(server.getSmtp().getPort());
  }

  private List<String> receivers() throws MessagingException {
    List<String> receivers = new ArrayList<>();
    for (MimeMessage message : server.getReceivedMessages()) {
      receivers.add(message.getAllRecipients()[0].toString());
    }
    return receivers;
  }
}

package id.estafet.notification.mail;

import static id.estafet.notification.mail.PostOffice.PRINCIPAL;
import static id.estafet.notification.mail.PostOffice.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailCompositionTest {

  private final PostOffice office = PostOffice.sendingBy(messages -> Map.of());

  @Test
  void putsAllOfAMorningIntoOneMail() {
    office.at("2023-09-13T06:30:00");
    office.tells(PRINCIPAL, "Laporan jatuh tempo");
    office.at("2023-09-13T06:31:00");
    office.tells(PRINCIPAL, "Tindak lanjut mulai");
    office.tells(SUPERVISOR, "Sesi besok");
    office.at("2023-09-13T07:00:00");

    office.round();
    office.round();

    assertThat(office.all())
        .extracting(Mail::personId, Mail::day, Mail::number, Mail::subject)
        .containsExactlyInAnyOrder(
            tuple(
                PRINCIPAL, LocalDate.of(2023, 9, 13), 0, "Laporan jatuh tempo (dan 1 kabar lain)"),
            tuple(SUPERVISOR, LocalDate.of(2023, 9, 13), 0, "Sesi besok"));
  }

  @Test
  void keepsWhatHappensLaterForTheNextMorning() {
    office.at("2023-09-13T07:00:01");
    office.tells(PRINCIPAL, "Subtopik diubah");

    office.at("2023-09-14T06:59:59");
    office.round();
    assertThat(office.all()).isEmpty();

    office.at("2023-09-14T07:00:00");
    office.round();
    assertThat(office.only().day()).isEqualTo("2023-09-14");
  }

  @Test
  void letsWhatIsUrgentGoAtOnceByItself() {
    office.at("2023-09-13T10:00:00");
    office.tells(PRINCIPAL, "Subtopik diubah");
    office.tellsAtOnce(PRINCIPAL, "Laporan dibuka kembali");

    office.round();
    assertThat(office.only().subject()).isEqualTo("Laporan dibuka kembali");

    office.at("2023-09-13T15:00:00");
    office.tellsAtOnce(PRINCIPAL, "Sesi besok dipindah");
    office.round();

    assertThat(office.all()).extracting(Mail::number).containsExactly(1, 0);
  }

  @Test
  void composesOneMailForEachDayThatWasLivedThroughAtOnce() {
    for (String day : new String[] {"2023-09-13", "2023-09-17", "2023-09-19"}) {
      office.at(day + "T06:30:00");
      office.tells(PRINCIPAL, "Laporan jatuh tempo " + day);
    }

    office.at("2023-10-01T07:00:00");
    office.round();

    assertThat(office.all())
        .extracting(mail -> mail.day().toString())
        .containsExactlyInAnyOrder("2023-09-13", "2023-09-17", "2023-09-19");
    assertThat(office.all()).extracting(Mail::number).containsOnly(0);
  }

  @Test
  void composesForMorePeopleThanOneTransactionTakes() {
    office.at("2023-09-13T06:30:00");
    for (int number = 0; number < 201; number++) {
      office.person("guru." + number, null);
      office.tells("guru." + number, "Sesi besok");
    }

    office.at("2023-09-13T07:00:00");
    office.round();

    assertThat(office.mails.page(MailSearch.of(null, null), 0).total()).isEqualTo(201);
  }

  @Test
  void findsTheMailsOfOneReceiver() {
    office.at("2023-09-13T06:30:00");
    office.tells(PRINCIPAL, "Laporan jatuh tempo");
    office.tells(SUPERVISOR, "Sesi besok");
    office.at("2023-09-13T07:00:00");
    office.round();

    assertThat(office.mails.page(MailSearch.of(null, " " + PRINCIPAL), 0).mails())
        .extracting(Mail::personId)
        .containsExactly(PRINCIPAL);
    assertThat(office.mails.page(MailSearch.of(null, "pengawas@dinas.example"), 0).mails())
        .extracting(Mail::personId)
        .containsExactly(SUPERVISOR);
    assertThat(office.mails.page(MailSearch.of(MailState.FAILED, PRINCIPAL), 0).total()).isZero();
  }

  @Test
  void writesToNobodyWhoHoldsNoDutyAnyMore() {
    office.at("2023-09-12T10:00:00");
    office.tells(PRINCIPAL, "Subtopik diubah");
    office.retires(PRINCIPAL, "2023-09-12");

    office.at("2023-09-13T07:00:00");
    office.round();

    assertThat(office.all()).isEmpty();
    assertThat(office.notices.ofPerson(PRINCIPAL)).hasSize(1);
  }
}

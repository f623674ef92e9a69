package id.estafet.followup;

import static id.estafet.followup.FollowUpFixture.additionTerms;
import static id.estafet.followup.FollowUpFixture.followUpEnding;
import static id.estafet.followup.FollowUpFixture.followUpOf;
import static id.estafet.followup.FollowUpFixture.followUpStarting;
import static id.estafet.followup.FollowUpFixture.followUpWith;
import static id.estafet.followup.FollowUpFixture.terms;
import static id.estafet.followup.FollowUpFixture.twoFollowUps;
import static id.estafet.followup.FollowUpFixture.validFollowUp;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.platform.text.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreedFollowUpsTest {

  private final FollowUps followUps = new FollowUps(null, Clock.systemUTC());

  @Test
  void acceptsTwoCompleteFollowUps() {
    assertThat(followUps.check(terms(), twoFollowUps())).isEmpty();
  }

  @Test
  void refusesAnAgreementWithoutFollowUps() {
    assertThat(fields(terms(), List.of())).containsExactly("followUps");
  }

  @Test
  void acceptsTenFollowUps() {
    assertThat(followUps.check(terms(), Collections.nCopies(10, validFollowUp()))).isEmpty();
  }

  @Test
  void refusesElevenFollowUps() {
    assertThat(fields(terms(), Collections.nCopies(11, validFollowUp())))
        .containsExactly("followUps");
  }

  @Test
  void refusesAFollowUpOfSevenMonths() {
    assertThat(fields(terms(), List.of(followUpEnding(LocalDate.of(2024, 2, 28)))))
        .containsExactly("followUps[0].endDate");
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertThat(fields(terms(), List.of(followUpEnding(LocalDate.of(2023, 8, 21)))))
        .containsExactly("followUps[0].endDate");
  }

  @Test
  void acceptsAStartSevenDaysBeforeTheSession() {
    assertThat(fields(terms(), List.of(followUpStarting(LocalDate.of(2023, 8, 15))))).isEmpty();
  }

  @Test
  void refusesAStartEightDaysBeforeTheSession() {
    assertThat(fields(terms(), List.of(followUpStarting(LocalDate.of(2023, 8, 14)))))
        .containsExactly("followUps[0].startDate");
  }

  @Test
  void refusesASubtopicThatWasNotChosen() {
    assertThat(fields(terms(), List.of(followUpOf("1.A", 1))))
        .containsExactly("followUps[0].subtopicCode");
  }

  @Test
  void refusesASolutionThatIsNotShort() {
    assertThat(fields(terms(), List.of(followUpOf("2.F", 2))))
        .containsExactly("followUps[0].solutionRef");
  }

  @Test
  void asksForTheSolutionWhenThePlanIsAgreed() {
    assertThat(fields(terms(), List.of(followUpOf("2.F", null))))
        .containsExactly("followUps[0].solutionRef");
  }

  @Test
  void addsAFollowUpLaterWithoutASolution() {
    FollowUpDraft later =
        new FollowUpDraft(
            "2.F",
            null,
            "Guru mengajar sesuai kebutuhan murid",
            "Kunjungan kelas setiap pekan",
            "Delapan dari sepuluh guru memakai dua strategi",
            null,
            null,
            null,
            LocalDate.of(2023, 10, 25),
            LocalDate.of(2024, 1, 31),
            "Bu Ayu - ketua",
            null,
            null);

    assertThat(followUps.check(additionTerms(), List.of(later))).isEmpty();
  }

  @Test
  void refusesPeopleWithoutRoles() {
    assertThat(fields(terms(), List.of(followUpWith("Bu Ayu"))))
        .containsExactly("followUps[0].people");
  }

  @Test
  void namesEveryFieldThatIsMissing() {
    FollowUpDraft empty =
        new FollowUpDraft(" ", null, " ", null, "", null, null, null, null, null, " ", null, null);

    assertThat(fields(terms(), List.of(empty)))
        .containsExactly(
            "followUps[0].subtopicCode",
            "followUps[0].goal",
            "followUps[0].activity",
            "followUps[0].successIndicator",
            "followUps[0].startDate",
            "followUps[0].endDate",
            "followUps[0].people",
            "followUps[0].solutionRef");
  }

  @Test
  void namesTheRowInWords() {
    assertThat(followUps.check(terms(), List.of(validFollowUp(), followUpWith(null))))
        .extracting(FieldError::message)
        .containsExactly("Pihak terlibat dan peran (baris 2) belum diisi. Mohon dilengkapi.");
  }

  private List<String> fields(AgreementTerms terms, List<FollowUpDraft> drafts) {
    return followUps.check(terms, drafts).stream().map(FieldError::field).toList();
  }
}

package id.estafet.notification.web;

import static id.estafet.notification.mail.PostOffice.PRINCIPAL;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.estafet.notification.mail.PostOffice;
import id.estafet.platform.web.ApiFixture;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

class MailControllerTest {

  private final PostOffice office = PostOffice.withoutServer();
  private MockMvc http;

  @BeforeEach
  void letOneMailWaitAndOneHaveNoAddress() {
    http = ApiFixture.serving(new MailController(office.callers, office.mails));
    office.administrator("admin");
    office.at("2023-09-13T06:30:00");
    office.tells(PRINCIPAL, "Laporan <PMO> jatuh tempo");
    office.tells("admin", "Sesi besok");
    office.at("2023-09-13T07:00:00");
    office.round();
    ApiFixture.signIn("admin");
  }

  @AfterEach
  void signOut() {
    ApiFixture.signOut();
  }

  @Test
  void showsWhatWaitsAndWhy() throws Exception {
    http.perform(get("/api/mails").param("state", "WAITING"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.mails[0].person").value(PRINCIPAL))
        .andExpect(jsonPath("$.mails[0].stateLabel").value("Menunggu"))
        .andExpect(jsonPath("$.mails[0].attempts").value(1))
        .andExpect(
            jsonPath("$.mails[0].lastError")
                .value("Server surat tidak dapat dihubungi. (Connection refused)"));
  }

  @Test
  void showsWhoHasNoAddress() throws Exception {
    http.perform(get("/api/mails").param("state", "NO_ADDRESS"))
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.mails[0].person").value("admin"))
        .andExpect(jsonPath("$.mails[0].stateLabel").value("Tanpa alamat"));
  }

  @Test
  void showsAllStatesTogether() throws Exception {
    http.perform(get("/api/mails")).andExpect(jsonPath("$.total").value(2));
  }

  @Test
  void showsTheMailAsItsReceiverReadsIt() throws Exception {
    http.perform(get("/api/mails/" + principalsMail()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.mail.person").value(PRINCIPAL))
        .andExpect(jsonPath("$.html").value(containsString("Laporan &lt;PMO&gt; jatuh tempo")))
        .andExpect(jsonPath("$.plain").value(containsString("Laporan <PMO> jatuh tempo")));
  }

  @Test
  void putsAMailBackToTheFrontOfTheQueue() throws Exception {
    http.perform(post("/api/mails/" + principalsMail() + "/retry"))
        .andExpect(status().isNoContent());

    http.perform(get("/api/mails/" + principalsMail()))
        .andExpect(jsonPath("$.mail.attempts").value(0))
        .andExpect(jsonPath("$.mail.nextAttemptAt").value("2023-09-13T07:00:00+07:00"))
        .andExpect(jsonPath("$.mail.lastError").doesNotExist());
  }

  @Test
  void doesNotKnowAMailThatIsNotThere() throws Exception {
    http.perform(get("/api/mails/" + UUID.randomUUID())).andExpect(status().isNotFound());
    http.perform(post("/api/mails/" + UUID.randomUUID() + "/retry"))
        .andExpect(status().isNotFound());
  }

  @Test
  void isClosedToEverybodyButAdministrators() throws Exception {
    ApiFixture.signIn(PRINCIPAL);

    http.perform(get("/api/mails")).andExpect(status().isForbidden());
    http.perform(get("/api/mails/" + principalsMail())).andExpect(status().isForbidden());
    http.perform(post("/api/mails/" + principalsMail() + "/retry"))
        .andExpect(status().isForbidden());
  }

  private UUID principalsMail() {
    return office.all().stream()
        .filter(mail -> mail.personId().equals(PRINCIPAL))
        .findFirst()
        .orElseThrow()
        .id();
  }
}

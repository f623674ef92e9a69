package id.estafet.session.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.estafet.platform.web.ApiFixture;
import id.estafet.session.report.ProvenFiling;
import id.estafet.session.report.ReceiptOfSession;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;

class ReceiptPageTest {

  private static final UUID CODE = UUID.fromString("3f0c7a52-8f0e-4c7c-9c55-0f6f1f1f2a3b");

  private final ReceiptOfSession receipts = mock(ReceiptOfSession.class);
  private final MockMvc http = ApiFixture.serving(new ReceiptPage(receipts));

  @Test
  void showsWhatAReceiptProves() throws Exception {
    ProvenFiling filing =
        new ProvenFiling(
            "TT-99000001-2023-1-1",
            "SD Semangat",
            "PMO ke-1",
            "2023/2024",
            "hari ini",
            false,
            false);
    when(receipts.proof(CODE)).thenReturn(Optional.of(filing));

    http.perform(get("/receipts/" + CODE))
        .andExpect(status().isOk())
        .andExpect(model().attribute("filing", filing));
  }

  @Test
  void findsNothingUnderACodeThatNobodyGave() throws Exception {
    when(receipts.proof(CODE)).thenReturn(Optional.empty());

    http.perform(get("/receipts/" + CODE))
        .andExpect(status().isNotFound())
        .andExpect(model().attributeDoesNotExist("filing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "99000001:2023:1", "3F0C7A52-8F0E-4C7C-9C55-0F6F1F1F2A3B", "0-0-0-0-0"})
  void looksForNothingThatCannotBeACode(String guess) throws Exception {
    http.perform(get("/receipts/{guess}", guess)).andExpect(status().isNotFound());
    verifyNoInteractions(receipts);
  }

  @Test
  void sendsAwayWhoTriesTooOften() throws Exception {
    for (int visit = 0; visit < VisitorLimit.VISITS; visit++) {
      http.perform(get("/receipts/1")).andExpect(status().isNotFound());
    }

    http.perform(get("/receipts/1"))
        .andExpect(status().isTooManyRequests())
        .andExpect(header().string("Retry-After", "60"));
  }
}

package id.estafet.training.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

class NoTrainingClockApiTest {

  private final MockMvc http = standaloneSetup(new NoTrainingClockApi()).build();

  @Test
  void hasNoClockToShow() throws Exception {
    http.perform(get("/api/training/clock"))
        .andExpect(status().isNoContent())
        .andExpect(content().string(""));
  }

  @Test
  void hasNoClockToMove() throws Exception {
    http.perform(put("/api/training/clock")).andExpect(status().isMethodNotAllowed());
  }
}

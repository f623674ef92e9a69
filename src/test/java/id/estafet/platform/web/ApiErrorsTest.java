package id.estafet.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.text.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

class ApiErrorsTest {

  private final MockMvc http = ApiFixture.serving(new Probe());

  @ParameterizedTest
  @CsvSource({"invalid, 400", "foreign, 403", "missing, 404", "filed, 409", "broken, 500"})
  void answersEveryRefusalAsAProblem(String kind, int code) throws Exception {
    http.perform(get("/fails/" + kind))
        .andExpect(status().is(code))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.status").value(code))
        .andExpect(jsonPath("$.title").isNotEmpty())
        .andExpect(jsonPath("$.detail").isNotEmpty())
        .andExpect(jsonPath("$.errors").isArray());
  }

  @Test
  void namesEachWrongField() throws Exception {
    http.perform(get("/fails/invalid"))
        .andExpect(jsonPath("$.errors[0].field").value("followUps[1].endDate"))
        .andExpect(jsonPath("$.errors[0].message").value("Terlalu lama."));
  }

  @Test
  void tellsNothingOfWhatBroke() throws Exception {
    http.perform(get("/fails/broken"))
        .andExpect(jsonPath("$.detail").value(containsString("gangguan")));
  }

  @Test
  void takesAnUploadThatIsTooLargeForAWrongFile() throws Exception {
    http.perform(get("/fails/large"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("file"))
        .andExpect(jsonPath("$.detail").value(containsString("terlalu besar")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"day\": |''", "''|''", "{\"day\":\"kemarin\"}|day"})
  void refusesABodyThatCannotBeRead(String body, String field) throws Exception {
    ResultActions answer =
        http.perform(post("/days").contentType(MediaType.APPLICATION_JSON).content(body))
            .andExpect(status().isBadRequest())
            .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    if (field.isEmpty()) {
      answer.andExpect(jsonPath("$.errors").isEmpty());
    } else {
      answer.andExpect(jsonPath("$.errors[0].field").value(field));
    }
  }

  @Test
  void namesTheRowOfAValueThatCannotBeRead() throws Exception {
    http.perform(
            post("/days")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"more\":[{\"day\":\"2023-08-01\"},{\"day\":\"besok\"}]}"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("more[1].day"));
  }

  @Test
  void namesAParameterThatIsMissingOrOfTheWrongType() throws Exception {
    http.perform(get("/years/kini").param("q", "x"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("startYear"));
    http.perform(get("/years/2023"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("q"));
  }

  @Test
  void namesAPartThatIsMissing() throws Exception {
    http.perform(multipart("/uploads"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("file"));
  }

  @Test
  void refusesWhatAnAddressDoesNotServe() throws Exception {
    http.perform(post("/moment"))
        .andExpect(status().isMethodNotAllowed())
        .andExpect(jsonPath("$.detail").value(containsString("tidak tersedia")));
    http.perform(post("/days").contentType(MediaType.TEXT_PLAIN).content("x"))
        .andExpect(status().isUnsupportedMediaType())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  @Test
  void refusesInJsonEvenWhomOnlyAPdfWouldPlease() throws Exception {
    http.perform(get("/fails/filed").accept(MediaType.APPLICATION_PDF))
        .andExpect(status().isConflict())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  @Test
  void writesMomentsInTheZoneOfTheProgramme() throws Exception {
    http.perform(get("/moment"))
        .andExpect(jsonPath("$.at").value("2023-09-20T23:59:59+07:00"))
        .andExpect(jsonPath("$.on").value("2023-09-20"));
  }

  @RestController
  static class Probe {

    @GetMapping("/fails/{kind}")
    void fail(@PathVariable String kind) {
      throw switch (kind) {
        case "invalid" ->
            new InvalidInput(List.of(new FieldError("followUps[1].endDate", "Terlalu lama.")));
        case "foreign" -> new NotAllowed("Bukan sekolah Anda.");
        case "missing" -> new NotFound("Tidak ada.");
        case "filed" -> new Conflict("Sudah dikirim.");
        case "large" -> new MaxUploadSizeExceededException(1);
        default -> new IllegalStateException("Expected luck, but had none");
      };
    }

    @PostMapping(path = "/days", consumes = MediaType.APPLICATION_JSON_VALUE)
    void take(@RequestBody Day day) {}

    @GetMapping("/years/{startYear}")
    void find(@PathVariable int startYear, @RequestParam String q) {}

    @PostMapping("/uploads")
    void upload(@RequestPart MultipartFile file) {}

    @GetMapping("/moment")
    Moment moment() {
      return new Moment(Instant.parse("2023-09-20T16:59:59.5Z"), LocalDate.of(2023, 9, 20));
    }
  }

  record Day(LocalDate day, List<Day> more) {}

  record Moment(Instant at, LocalDate on) {}
}

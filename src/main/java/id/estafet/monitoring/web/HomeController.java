package id.estafet.monitoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The home page's data. */
@Tag(name = "home", description = "What the signed-in person finds first")
@RestController
@RequestMapping("/api/home")
class HomeController {

  private final HomeReading reading;

  HomeController(HomeReading reading) {
    this.reading = reading;
  }

  @Operation(
      summary = "Read the home page of the signed-in person",
      description =
          "Duties, schools with their sessions, numbers of an office, open tasks, and what happened"
              + " since the last visit; all within the duties held today.")
  @GetMapping
  Home read() {
    return reading.read();
  }
}

package id.estafet.training.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tells the pages that time is real; a refusal would be an error in the console of every page. */
@RestController
@RequestMapping("/api/training/clock")
@Profile("!training")
@Hidden
class NoTrainingClockApi {

  @GetMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void read() {}
}

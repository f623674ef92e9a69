package id.estafet.training.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.training.TimeTravel;
import id.estafet.training.TrainingClock;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The training clock, for everybody who is signed in; there is none outside of training. */
@RestController
@RequestMapping("/api/training/clock")
@Profile("training")
@Tag(name = "training")
class TrainingClockApi {

  private final TrainingClock clock;
  private final TimeTravel timeTravel;

  TrainingClockApi(TrainingClock clock, TimeTravel timeTravel) {
    this.clock = clock;
    this.timeTravel = timeTravel;
  }

  @GetMapping
  @Operation(summary = "Where the training clock stands, in Asia/Jakarta")
  Reading read() {
    return reading();
  }

  @PutMapping
  @Operation(summary = "Moves the training clock and runs every timer that falls due, in order")
  Reading move(@RequestBody Reading target) {
    if (target.now() == null) {
      throw new InvalidInput("now", text("training.clock.nowMissing"));
    }
    timeTravel.moveTo(target.now().toInstant());
    return reading();
  }

  private Reading reading() {
    return new Reading(
        clock
            .instant()
            .atZone(ProgrammeTime.ZONE)
            .toOffsetDateTime()
            .truncatedTo(ChronoUnit.SECONDS));
  }

  /** A moment with its offset, {@code 2023-08-01T07:00:00+07:00} for one. */
  record Reading(OffsetDateTime now) {}
}

package id.estafet.platform.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The clock of a real installation; training brings a movable one. */
@Configuration
@Profile("!training")
class SystemTime {

  @Bean
  Clock clock() {
    return Clock.system(ProgrammeTime.ZONE);
  }
}

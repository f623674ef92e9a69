package id.estafet.platform.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import id.estafet.platform.time.ProgrammeTime;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.jackson.JsonComponent;

/** Writes moments as ISO 8601 in the programme's own zone: {@code 2023-09-20T23:59:59+07:00}. */
@JsonComponent
class Moments extends JsonSerializer<Instant> {

  @Override
  public void serialize(Instant moment, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeString(
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            moment.truncatedTo(ChronoUnit.SECONDS).atZone(ProgrammeTime.ZONE)));
  }
}

package id.estafet.platform.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** What every operation of the OpenAPI document has in common: how it refuses. */
@Configuration
class ApiDocument {

  @Bean
  OpenAPI estafet() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Estafet")
                .version("1")
                .description(
                    "PMO of the Program Sekolah Penggerak. Dates are ISO 8601, moments carry the"
                        + " offset of Asia/Jakarta; details of errors are Indonesian."));
  }

  @Bean
  OperationCustomizer refusals() {
    return ApiDocument::addRefusals;
  }

  private static Operation addRefusals(Operation operation, HandlerMethod method) {
    refuse(operation, "400", "A value is missing or wrong; errors name each field");
    refuse(operation, "401", "Nobody is signed in");
    refuse(operation, "403", "The caller's duties do not allow it");
    refuse(operation, "404", "There is no such thing, as far as the caller may know");
    if (method.hasMethodAnnotation(PostMapping.class)) {
      refuse(operation, "409", "The state of the thing forbids the act");
    }
    return operation;
  }

  private static void refuse(Operation operation, String code, String why) {
    operation
        .getResponses()
        .addApiResponse(
            code,
            new ApiResponse()
                .description(why)
                .content(
                    new Content()
                        .addMediaType(
                            "application/problem+json", new MediaType().schema(problem()))));
  }

  private static Schema<?> problem() {
    Schema<?> error =
        new ObjectSchema()
            .addProperty("field", new StringSchema())
            .addProperty("message", new StringSchema());
    return new ObjectSchema()
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("errors", new ArraySchema().items(error));
  }
}

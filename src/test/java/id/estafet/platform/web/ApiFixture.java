package id.estafet.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Instant;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Serves controllers without a Spring context, with the errors and moments of the real API. */
public final class ApiFixture {

  private ApiFixture() {}

  public static MockMvc serving(Object... controllers) {
    return MockMvcBuilders.standaloneSetup(controllers)
        .setControllerAdvice(new ApiErrors())
        .setMessageConverters(
            new ByteArrayHttpMessageConverter(),
            new MappingJackson2HttpMessageConverter(
                Jackson2ObjectMapperBuilder.json()
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .serializerByType(Instant.class, new Moments())
                    .build()))
        .build();
  }

  public static void signIn(String login) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(login, "", "somebody"));
  }

  public static void signOut() {
    SecurityContextHolder.clearContext();
  }
}

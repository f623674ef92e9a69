package id.estafet.platform.security;

import static id.estafet.platform.text.Texts.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers 401 and 403 of the API as problem+json in Indonesian, never with a redirect. */
@Component
class ProblemResponses implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final ObjectMapper json;

  ProblemResponses(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    write(response, HttpStatus.UNAUTHORIZED, "platform.unauthorized.detail");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    // The token is asked for before the login: whoever has logged out elsewhere lacks both.
    if (SecurityContextHolder.getContext().getAuthentication() == null) {
      write(response, HttpStatus.UNAUTHORIZED, "platform.unauthorized.detail");
    } else write(response, HttpStatus.FORBIDDEN, "platform.forbidden.detail");
  }

  private void write(HttpServletResponse response, HttpStatus status, String detailKey)
      throws IOException {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text(detailKey));
    problem.setTitle(text("platform.forbidden.title"));
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(response.getWriter(), problem);
  }
}

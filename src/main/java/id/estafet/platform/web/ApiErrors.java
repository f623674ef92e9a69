package id.estafet.platform.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.text.NotFound;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns exceptions into problem+json with an Indonesian detail and the fields concerned. */
@RestControllerAdvice
class ApiErrors extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

  @ExceptionHandler
  ProblemDetail invalid(InvalidInput e) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "platform.invalid.title", e);
    problem.setProperty("errors", e.errors());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail notAllowed(NotAllowed e) {
    return problem(HttpStatus.FORBIDDEN, "platform.forbidden.title", e);
  }

  @ExceptionHandler
  ProblemDetail denied(AccessDeniedException e) {
    return problem(
        HttpStatus.FORBIDDEN, "platform.forbidden.title", text("platform.forbidden.detail"));
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFound e) {
    return problem(HttpStatus.NOT_FOUND, "platform.notFound.title", e);
  }

  @ExceptionHandler
  ProblemDetail conflict(Conflict e) {
    return problem(HttpStatus.CONFLICT, "platform.conflict.title", e);
  }

  @ExceptionHandler
  ProblemDetail overtaken(OptimisticLockingFailureException e) {
    return problem(HttpStatus.CONFLICT, "platform.conflict.title", text("platform.task.elsewhere"));
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception e) {
    LOG.error("Expected to answer the request, but it failed", e);
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "platform.unexpected.title",
        text("platform.unexpected.detail"));
  }

  private static ProblemDetail problem(HttpStatus status, String titleKey, Exception e) {
    return problem(status, titleKey, e.getMessage());
  }

  private static ProblemDetail problem(HttpStatus status, String titleKey, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(text(titleKey));
    problem.setProperty("errors", List.of());
    return problem;
  }
}

package id.estafet.platform.web;

import static id.estafet.platform.text.Texts.text;

import com.fasterxml.jackson.databind.JsonMappingException;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.text.NotFound;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns exceptions into problem+json with an Indonesian detail and the fields concerned. */
@RestControllerAdvice
class ApiErrors extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

  private static final String INVALID = "platform.invalid.title";

  @ExceptionHandler
  ProblemDetail invalid(InvalidInput e) {
    return problem(HttpStatus.BAD_REQUEST, INVALID, e.getMessage(), e.errors());
  }

  @ExceptionHandler
  ProblemDetail notAllowed(NotAllowed e) {
    return problem(HttpStatus.FORBIDDEN, "platform.forbidden.title", e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail denied(AccessDeniedException e) {
    return problem(
        HttpStatus.FORBIDDEN, "platform.forbidden.title", text("platform.forbidden.detail"));
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFound e) {
    return problem(HttpStatus.NOT_FOUND, "platform.notFound.title", e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail conflict(Conflict e) {
    return problem(HttpStatus.CONFLICT, "platform.conflict.title", e.getMessage());
  }

  /** Somebody else was faster: with the same row, or with the same natural key. */
  @ExceptionHandler({
    OptimisticLockingFailureException.class,
    DataIntegrityViolationException.class
  })
  ProblemDetail overtaken(DataAccessException e) {
    return problem(HttpStatus.CONFLICT, "platform.conflict.title", text("platform.task.elsewhere"));
  }

  @ExceptionHandler
  ProblemDetail brokenUpload(MultipartException e) {
    return wrongField("file", "platform.request.upload");
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception e) {
    LOG.error("Expected to answer the request, but it failed", e);
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "platform.unexpected.title",
        text("platform.unexpected.detail"));
  }

  /** The container refuses it before any rule of ours; for a person it is a wrong file. */
  @Override
  protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
      MaxUploadSizeExceededException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return badRequest(wrongField("file", "platform.request.uploadTooLarge"));
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String field = e.getCause() instanceof JsonMappingException wrong ? pathOf(wrong) : "";
    return badRequest(
        field.isEmpty()
            ? problem(HttpStatus.BAD_REQUEST, INVALID, text("platform.request.unreadable"))
            : wrongField(field, "platform.request.wrongValue"));
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return badRequest(wrongField(e.getParameterName(), "platform.request.missing"));
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestPart(
      MissingServletRequestPartException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return badRequest(wrongField(e.getRequestPartName(), "platform.request.missing"));
  }

  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return badRequest(wrongField(e.getPropertyName(), "platform.request.wrongValue"));
  }

  /** All that Spring itself refuses: unknown address, method, content type. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (status.is5xxServerError()) {
      return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR).body(unexpected(e));
    }
    ProblemDetail problem =
        switch (status.value()) {
          case 404 ->
              problem(
                  HttpStatus.NOT_FOUND,
                  "platform.notFound.title",
                  text("platform.request.address"));
          case 405 -> problem(status, INVALID, text("platform.request.method"));
          case 406, 415 -> problem(status, INVALID, text("platform.request.mediaType"));
          default -> problem(status, INVALID, text("platform.request.other"));
        };
    return super.handleExceptionInternal(e, problem, headers, status, request);
  }

  /** {@code followUps[1].endDate}, empty when the text is no JSON at all. */
  private static String pathOf(JsonMappingException wrong) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : wrong.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private static ResponseEntity<Object> badRequest(ProblemDetail problem) {
    return ResponseEntity.badRequest().body(problem);
  }

  private static ProblemDetail wrongField(String field, String key) {
    String message = text(key, field);
    return problem(
        HttpStatus.BAD_REQUEST, INVALID, message, List.of(new FieldError(field, message)));
  }

  private static ProblemDetail problem(HttpStatusCode status, String titleKey, String detail) {
    return problem(status, titleKey, detail, List.of());
  }

  private static ProblemDetail problem(
      HttpStatusCode status, String titleKey, String detail, List<FieldError> errors) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(text(titleKey));
    problem.setProperty("errors", errors);
    return problem;
  }
}

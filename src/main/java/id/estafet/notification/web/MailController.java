package id.estafet.notification.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.notification.mail.Letter;
import id.estafet.notification.mail.Mail;
import id.estafet.notification.mail.MailSearch;
import id.estafet.notification.mail.MailState;
import id.estafet.notification.mail.Mails;
import id.estafet.platform.text.NotAllowed;
import id.estafet.school.Callers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Outgoing mail over HTTP, for administrators alone: letters name people and their schools. */
@Tag(name = "mails", description = "Outgoing mail: what waits, was sent or failed")
@RestController
@RequestMapping("/api/mails")
class MailController {

  private final Callers callers;
  private final Mails mails;

  MailController(Callers callers, Mails mails) {
    this.callers = callers;
    this.mails = mails;
  }

  /**
   * A page of mails.
   *
   * @param total counted up to 1000
   */
  record MailPage(List<MailRow> mails, int total, int pageSize) {}

  /** A mail with what the person reads. */
  record MailDetail(MailRow mail, String html, String plain) {}

  @Operation(
      summary = "List outgoing mails, newest first",
      description =
          "Administrators. Receiver: login or address. Pages of 50 from 0; the total is counted up to 1000.")
  @GetMapping
  MailPage list(
      @RequestParam(required = false) MailState state,
      @RequestParam(required = false) String receiver,
      @RequestParam(defaultValue = "0") int page) {
    requireAdministrator();
    Mails.Page found = mails.page(MailSearch.of(state, receiver), page);
    return new MailPage(
        found.mails().stream()
            .map(mail -> MailRow.of(mail, found.names().get(mail.personId())))
            .toList(),
        found.total(),
        found.pageSize());
  }

  @Operation(summary = "Read one mail as its receiver does")
  @GetMapping("/{id}")
  MailDetail read(@PathVariable UUID id) {
    requireAdministrator();
    Mail mail = mails.get(id);
    Letter letter = mails.letter(mail);
    String name = mails.names(List.of(mail)).get(mail.personId());
    return new MailDetail(MailRow.of(mail, name), letter.html(), letter.plain());
  }

  @Operation(
      summary = "Send a mail that waits, failed or had no address with the next round",
      description = "409 if it was sent or is being sent.")
  @PostMapping("/{id}/retry")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void retry(@PathVariable UUID id) {
    requireAdministrator();
    mails.tryAgain(id);
  }

  private void requireAdministrator() {
    if (!callers.current().administers()) {
      throw new NotAllowed(text("notification.mail.forbidden"));
    }
  }
}

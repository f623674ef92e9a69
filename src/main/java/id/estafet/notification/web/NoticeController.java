package id.estafet.notification.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.notification.Notice;
import id.estafet.notification.Notices;
import id.estafet.platform.security.CurrentUser;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.text.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own notices over HTTP. */
@Tag(name = "notices", description = "What the signed-in person has been told")
@RestController
@RequestMapping("/api/notices")
class NoticeController {

  private final Notices notices;

  NoticeController(Notices notices) {
    this.notices = notices;
  }

  @Operation(summary = "List the newest notices of the signed-in person")
  @GetMapping
  List<Notice> list() {
    return notices.ofPerson(currentUser());
  }

  /** How many are unread, at most 100. */
  record Unread(int count) {}

  @Operation(summary = "Count what the signed-in person has not read, at most 100")
  @GetMapping("/unread")
  Unread unread() {
    return new Unread(notices.unreadOf(currentUser()));
  }

  @Operation(summary = "Mark all notices of the signed-in person as read")
  @PostMapping("/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void markAllRead() {
    notices.markAllRead(currentUser());
  }

  @Operation(summary = "Mark a notice of the signed-in person as read")
  @PostMapping("/{id}/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void markRead(@PathVariable String id) {
    notices.markRead(requireId(id), currentUser());
  }

  private static String currentUser() {
    return CurrentUser.id().orElseThrow(() -> new NotAllowed(text("notification.signIn")));
  }

  private static UUID requireId(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new NotFound(text("notification.notFound"));
    }
  }
}

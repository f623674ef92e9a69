package id.estafet.evidence.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.evidence.Attachment;
import id.estafet.evidence.AttachmentKind;
import id.estafet.evidence.Attachments;
import id.estafet.evidence.EvidenceRights;
import id.estafet.platform.security.CurrentUser;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.text.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evidence over HTTP: add, list, fetch. */
@Tag(name = "attachments", description = "Files and links that prove what a report says")
@RestController
@RequestMapping("/api/attachments")
class AttachmentController {

  private final Attachments attachments;
  private final EvidenceRights rights;

  AttachmentController(Attachments attachments, EvidenceRights rights) {
    this.attachments = attachments;
    this.rights = rights;
  }

  @Operation(
      summary = "Add a file or a link to a session",
      description = "Either file or link, not both. Sending the same again adds nothing.")
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Attachment> add(
      @RequestParam(required = false) String sessionKey,
      @RequestParam(required = false) String kind,
      @RequestParam(required = false) MultipartFile file,
      @RequestParam(required = false) String link,
      @RequestParam(required = false) String description)
      throws IOException {
    String key = requireSessionKey(sessionKey);
    rights.requireWrite(key);
    AttachmentKind wanted = requireKind(kind);
    boolean hasLink = link != null && !link.isBlank();
    // A browser sends an empty, nameless part for a file field that nobody filled.
    boolean hasFile = file != null && !(file.isEmpty() && hasNoName(file));
    if (hasFile == hasLink) {
      throw new InvalidInput("file", text("evidence.fileOrLink"));
    }
    Attachment added =
        hasLink
            ? attachments.addLink(key, npsnOf(key), wanted, link, description, currentUser())
            : addFile(key, wanted, file);
    return ResponseEntity.created(URI.create("/api/attachments/" + added.id())).body(added);
  }

  @Operation(summary = "List the evidence of a session, oldest first")
  @GetMapping
  List<Attachment> list(@RequestParam(required = false) String sessionKey) {
    String key = requireSessionKey(sessionKey);
    rights.requireRead(key);
    return attachments.of(key);
  }

  @Operation(
      summary = "Fetch the content of a file; for a link, its description as JSON",
      description = "Files are always offered for download and never shown inside our pages.")
  @GetMapping("/{id}")
  ResponseEntity<Object> fetch(@PathVariable String id) {
    Attachment attachment = attachments.find(requireId(id)).orElseThrow(this::notFound);
    rights.requireRead(attachment.sessionKey());
    if (!attachment.hasContent()) {
      return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(attachment);
    }
    ContentDisposition download =
        ContentDisposition.attachment()
            .filename(attachment.fileName(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(attachment.contentType()))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(attachments.open(attachment.id()));
  }

  private Attachment addFile(String key, AttachmentKind kind, MultipartFile file)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      return attachments.addFile(
          key, npsnOf(key), kind, file.getOriginalFilename(), content, currentUser());
    }
  }

  private static boolean hasNoName(MultipartFile file) {
    return file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty();
  }

  private static String requireSessionKey(String sessionKey) {
    if (sessionKey == null || sessionKey.isBlank()) {
      throw new InvalidInput("sessionKey", text("evidence.sessionKey.missing"));
    }
    return sessionKey;
  }

  private static AttachmentKind requireKind(String kind) {
    return Arrays.stream(AttachmentKind.values())
        .filter(known -> known.name().equals(kind))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("kind", text("evidence.kind.unknown")));
  }

  /** The school is the first part of a session key, and the rights have known the session. */
  private static String npsnOf(String sessionKey) {
    return sessionKey.substring(0, sessionKey.indexOf(':'));
  }

  private static String currentUser() {
    return CurrentUser.id().orElseThrow(() -> new NotAllowed(text("evidence.signIn")));
  }

  private UUID requireId(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw notFound();
    }
  }

  private NotFound notFound() {
    return new NotFound(text("evidence.notFound"));
  }
}

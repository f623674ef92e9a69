package id.estafet.evidence.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.evidence.Attachment;
import id.estafet.evidence.Attachments;
import id.estafet.evidence.EvidenceRights;
import id.estafet.evidence.SentFile;
import id.estafet.evidence.SentFiles;
import id.estafet.evidence.SentLinks;
import id.estafet.evidence.UploadRules;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evidence over HTTP: add, list, fetch, take away. */
@Tag(name = "attachments", description = "Files and links that prove what a report says")
@RestController
@RequestMapping("/api/attachments")
class AttachmentController {

  private final Attachments attachments;
  private final SentFiles files;
  private final SentLinks links;
  private final EvidenceRights rights;

  AttachmentController(
      Attachments attachments, SentFiles files, SentLinks links, EvidenceRights rights) {
    this.attachments = attachments;
    this.files = files;
    this.links = links;
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
    SentFile sent = SentFile.of(sessionKey, kind, file == null ? null : file.getOriginalFilename());
    rights.requireWrite(sent.sessionKey());
    boolean hasLink = link != null && !link.isBlank();
    // A browser sends an empty, nameless part for a file field that nobody filled.
    boolean hasFile = file != null && !(file.isEmpty() && hasNoName(file));
    if (hasFile == hasLink) {
      throw new InvalidInput("file", text("evidence.fileOrLink"));
    }
    Attachment added =
        hasLink
            ? links.add(sent.sessionKey(), sent.npsn(), sent.kind(), link, description, sent.by())
            : addFile(sent, file);
    return ResponseEntity.created(URI.create("/api/attachments/" + added.id())).body(added);
  }

  @Operation(summary = "List the evidence of a session, oldest first")
  @GetMapping
  List<Attachment> list(@RequestParam(required = false) String sessionKey) {
    String key = SentFile.requireSessionKey(sessionKey);
    rights.requireRead(key);
    return attachments.of(key);
  }

  @Operation(summary = "What may still be sent for a session")
  @GetMapping("/rules")
  UploadRules rules(@RequestParam(required = false) String sessionKey) {
    String key = SentFile.requireSessionKey(sessionKey);
    rights.requireRead(key);
    return files.rulesOf(key);
  }

  @Operation(
      summary = "Fetch the content of a file; for a link, its description as JSON",
      description =
          "Offered for download, or with inline=true to be shown by the browser itself, where"
              + " recordings can be sought by Range.")
  @GetMapping("/{id}")
  ResponseEntity<Object> fetch(
      @PathVariable String id, @RequestParam(defaultValue = "false") boolean inline) {
    Attachment attachment = readable(id);
    if (!attachment.hasContent()) {
      return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(attachment);
    }
    return ResponseEntity.ok()
        .headers(SafeHeaders.of(attachment, inline))
        .eTag(attachment.sha256())
        .body(attachments.open(attachment));
  }

  @Operation(summary = "Fetch a small picture of a photo")
  @GetMapping("/{id}/preview")
  ResponseEntity<byte[]> preview(@PathVariable String id) {
    Attachment attachment = readable(id);
    return ResponseEntity.ok()
        .headers(SafeHeaders.ofPreview())
        .eTag(attachment.id() + "-preview")
        .body(attachments.preview(attachment));
  }

  @Operation(
      summary = "Take evidence away",
      description = "As long as the report is not filed; who took what away is kept.")
  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(@PathVariable String id) {
    Attachment attachment = attachments.find(requireId(id)).orElseThrow(this::notFound);
    rights.requireDelete(attachment.sessionKey());
    attachments.delete(attachment, SentFile.requireSender());
    return ResponseEntity.noContent().build();
  }

  private Attachment addFile(SentFile sent, MultipartFile file) throws IOException {
    try (InputStream content = file.getInputStream()) {
      return files.add(sent, content);
    }
  }

  private static boolean hasNoName(MultipartFile file) {
    return file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty();
  }

  private Attachment readable(String id) {
    Attachment attachment = attachments.find(requireId(id)).orElseThrow(this::notFound);
    rights.requireRead(attachment.sessionKey());
    return attachment;
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

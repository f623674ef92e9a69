package id.estafet.evidence.web.upload;

import static id.estafet.platform.text.Texts.text;

import id.estafet.evidence.Attachment;
import id.estafet.evidence.SentFile;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import me.desair.tus.server.HttpHeader;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.upload.UploadInfo;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Resumable uploads by the tus protocol, version 1.0. */
@Tag(name = "uploads", description = "Large files in pieces, by the tus protocol 1.0")
@RestController
@RequestMapping(Tus.ADDRESS)
class UploadController {

  private static final String ATTACHMENT = "Estafet-Attachment";

  private final Tus tus;
  private final Uploads uploads;

  UploadController(Tus tus, Uploads uploads) {
    this.tus = tus;
    this.uploads = uploads;
  }

  @Operation(summary = "What of the protocol the server knows")
  @RequestMapping(method = RequestMethod.OPTIONS)
  ResponseEntity<Void> options(HttpServletRequest request, HttpServletResponse response) {
    return tus.answer(request, response, SentFile.requireSender()).agreed().build();
  }

  @Operation(
      summary = "Begin an upload",
      description =
          "Header Upload-Length tells the size, Upload-Metadata the sessionKey, kind and filename"
              + " (each in Base64). Location answers where the pieces go.")
  @PostMapping
  ResponseEntity<Void> begin(
      @RequestHeader(name = HttpHeader.UPLOAD_LENGTH, required = false) String length,
      @RequestHeader(name = HttpHeader.UPLOAD_METADATA, required = false) String metadata,
      HttpServletRequest request,
      HttpServletResponse response) {
    Map<String, String> said = read(metadata);
    SentFile file = SentFile.of(said.get("sessionKey"), said.get("kind"), said.get("filename"));
    long size = requireLength(length);
    uploads.requireWelcome(file, size);
    TusAnswer answer = tus.answer(request, response, file.by());
    uploads.begin(idIn(answer.location()), file, size);
    return answer.agreed().build();
  }

  @Operation(summary = "How much of an upload has arrived")
  @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
  ResponseEntity<Void> state(
      @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
    Upload upload = own(id);
    if (upload.isOnItsWay()) {
      return tus.answer(request, response, upload.file().by()).agreed().build();
    }
    return ResponseEntity.ok()
        .headers(whole(upload))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeader.UPLOAD_LENGTH, Long.toString(upload.length()))
        .build();
  }

  @Operation(
      summary = "Send the next piece",
      description =
          "The answer to the last piece names the attachment in header Estafet-Attachment, or says"
              + " why the file is refused.")
  @PatchMapping("/{id}")
  ResponseEntity<Void> append(
      @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
    Upload upload = own(id);
    if (!upload.isOnItsWay()) {
      Attachment known = uploads.attachmentOf(upload);
      return ResponseEntity.noContent()
          .headers(whole(upload))
          .header(ATTACHMENT, known.id().toString())
          .build();
    }
    uploads.requireSpaceFor(Math.max(0, request.getContentLengthLong()));
    TusAnswer answer = appended(upload, request, response);
    if (!answer.saysArrived(upload.length())) {
      return answer.agreed().build();
    }
    Attachment added = uploads.attachmentOf(upload);
    return answer.agreed().header(ATTACHMENT, added.id().toString()).build();
  }

  @Operation(summary = "What became of an upload whose last answer was lost")
  @GetMapping("/{id}/attachment")
  Attachment attachment(@PathVariable String id) {
    return uploads.attachmentOf(own(id));
  }

  @Operation(summary = "Give up an upload")
  @DeleteMapping("/{id}")
  ResponseEntity<Void> giveUp(
      @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
    Upload upload = own(id);
    if (upload.isOnItsWay()) {
      tus.answer(request, response, upload.file().by());
    }
    uploads.forget(upload.id());
    return ResponseEntity.noContent()
        .header(HttpHeader.TUS_RESUMABLE, TusFileUploadService.TUS_API_VERSION)
        .build();
  }

  private TusAnswer appended(
      Upload upload, HttpServletRequest request, HttpServletResponse response) {
    try {
      return tus.answer(request, response, upload.file().by());
    } catch (InvalidInput e) {
      throw uploads.refused(upload, e);
    }
  }

  private static HttpHeaders whole(Upload upload) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeader.TUS_RESUMABLE, TusFileUploadService.TUS_API_VERSION);
    headers.set(HttpHeader.UPLOAD_OFFSET, Long.toString(upload.length()));
    return headers;
  }

  private Upload own(String id) {
    try {
      return uploads.get(UUID.fromString(id), SentFile.requireSender());
    } catch (IllegalArgumentException e) {
      throw new NotFound(text("evidence.upload.unknown"));
    }
  }

  private static UUID idIn(URI location) {
    String path = location.getPath();
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  private static long requireLength(String length) {
    if (length == null || !length.matches("\\d{1,18}")) {
      throw new InvalidInput("file", text("evidence.upload.lengthMissing"));
    }
    return Long.parseLong(length);
  }

  private static Map<String, String> read(String metadata) {
    UploadInfo said = new UploadInfo();
    said.setEncodedMetadata(metadata);
    return said.getMetadata();
  }
}

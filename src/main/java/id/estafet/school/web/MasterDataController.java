package id.estafet.school.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.text.NotFound;
import id.estafet.school.Caller;
import id.estafet.school.Callers;
import id.estafet.school.ImportPreview;
import id.estafet.school.ImportRun;
import id.estafet.school.MasterDataExport;
import id.estafet.school.MasterDataImports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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

/** Master data as files over HTTP, for administrators. */
@Tag(name = "master-data", description = "Regions, schools, enrolments, people, duties as CSV")
@RestController
@RequestMapping("/api/master-data")
class MasterDataController {

  private static final int SHOWN_ERRORS = 200;

  private final Callers callers;
  private final MasterDataImports imports;
  private final MasterDataExport export;

  MasterDataController(Callers callers, MasterDataImports imports, MasterDataExport export) {
    this.callers = callers;
    this.imports = imports;
    this.export = export;
  }

  @Operation(
      summary = "Upload a file and have it checked",
      description =
          "Administrators. kind is regions, schools, enrolments, people or duties; without it the"
              + " header decides. Nothing is stored: ask for the run until its status is CHECKED.")
  @ApiResponse(responseCode = "202", description = "Being checked")
  @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<ImportRun> upload(
      @RequestParam(required = false) MultipartFile file,
      @RequestParam(required = false) String kind)
      throws IOException {
    Caller caller = requireAdministrator();
    if (file == null) {
      throw new InvalidInput("file", text("school.import.no-file"));
    }
    String chosen = kind == null || kind.isBlank() ? null : kind.strip();
    return accepted(
        imports.upload(chosen, file.getOriginalFilename(), file.getBytes(), caller.login()));
  }

  @Operation(
      summary = "List the imports, newest first",
      description = "Administrators. At most 50.")
  @GetMapping("/imports")
  List<ImportRun> list() {
    requireAdministrator();
    return imports.newest();
  }

  @Operation(
      summary = "Read an import: how far it is, what it does, what is wrong",
      description = "Administrators. The first 200 errors; lines.csv has all.")
  @GetMapping("/imports/{id}")
  ImportDetail read(@PathVariable String id) {
    requireAdministrator();
    ImportRun run = imports.get(requireId(id));
    return new ImportDetail(
        run, imports.appliedBefore(run).orElse(null), imports.wrongLines(run.id(), SHOWN_ERRORS));
  }

  @Operation(
      summary = "Read the first lines of an uploaded file",
      description = "Administrators. Gone once the file is applied.")
  @GetMapping("/imports/{id}/preview")
  ImportPreview preview(@PathVariable String id) {
    requireAdministrator();
    return imports.preview(requireId(id));
  }

  @Operation(
      summary = "Check an uploaded file again",
      description = "Administrators. After an interruption, or when master data has changed.")
  @ApiResponse(responseCode = "202", description = "Being checked")
  @PostMapping("/imports/{id}/check")
  ResponseEntity<ImportRun> check(@PathVariable String id) {
    requireAdministrator();
    return accepted(imports.check(requireId(id)));
  }

  @Operation(
      summary = "Store a checked file",
      description =
          "Administrators. All lines or none, unless skipWrong leaves the wrong ones out. One"
              + " import at a time is applied; the same file again changes nothing.")
  @ApiResponse(responseCode = "202", description = "Being applied")
  @PostMapping("/imports/{id}/apply")
  ResponseEntity<ImportRun> apply(
      @PathVariable String id, @RequestParam(defaultValue = "false") boolean skipWrong) {
    requireAdministrator();
    return accepted(imports.apply(requireId(id), skipWrong));
  }

  @Operation(
      summary = "Download what each line does, or why it is wrong",
      description = "Administrators. CSV; lines that change nothing are left out.")
  @ApiResponse(responseCode = "200", description = "Columns baris, hasil, kolom, keterangan")
  @GetMapping("/imports/{id}/lines.csv")
  void lines(@PathVariable String id, HttpServletResponse response) throws IOException {
    requireAdministrator();
    ImportRun run = imports.get(requireId(id));
    offer(response, "hasil-" + run.kind() + ".csv");
    imports.writeLines(run.id(), response.getOutputStream());
  }

  @Operation(
      summary = "Download all master data of a kind",
      description =
          "Administrators. UTF-8 with a byte order mark, by natural key; importing it changes"
              + " nothing. separator is comma or semicolon.")
  @ApiResponse(responseCode = "200", description = "CSV with the columns of the import")
  @GetMapping("/{kind:[a-z]+}.csv")
  void export(
      @PathVariable String kind,
      @RequestParam(defaultValue = "comma") String separator,
      HttpServletResponse response)
      throws IOException {
    requireAdministrator();
    boolean semicolon = separator.equals("semicolon");
    if (!semicolon && !separator.equals("comma")) {
      throw new InvalidInput("separator", text("school.import.separator", separator));
    }
    offer(response, export.fileName(kind));
    export.write(kind, semicolon ? ';' : ',', response.getOutputStream());
  }

  private Caller requireAdministrator() {
    Caller caller = callers.current();
    if (!caller.administers()) {
      throw new NotAllowed(text("school.import.forbidden"));
    }
    return caller;
  }

  private static ResponseEntity<ImportRun> accepted(ImportRun run) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/master-data/imports/" + run.id()))
        .body(run);
  }

  private static void offer(HttpServletResponse response, String fileName) {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(fileName, StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static UUID requireId(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new NotFound(text("school.import.unknown"));
    }
  }
}

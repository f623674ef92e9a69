package id.estafet.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.estafet.support.SchoolAtWork;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import id.estafet.support.Uploader;
import id.estafet.support.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A recording on its way over a network that breaks off, until the report is filed with it. */
abstract class RecordingJourney {

  private static final int LENGTH = 5_000_000;

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private final byte[] recording = recording();
  private TrainingTime time;
  private SchoolAtWork school;
  private String session;
  private Uploader sender;

  @BeforeEach
  void begin() {
    time = TrainingTime.of(port);
    school = new Stages(time).reporting(TestSchools.in(context, port).ledByFacilitator());
    session = school.npsn() + ":2023:1";
    sender = Uploader.of(port, "fsp." + school.npsn());
  }

  @AfterEach
  void goBack() {
    time.back();
  }

  @Test
  void arrivesInPiecesAndIsSeenPieceByPiece() {
    String upload = begun();
    assertThat(sender.send(upload, recording, 0, 1_000_000).statusCode()).isEqualTo(204);
    sender.breaksOff(upload, recording, 1_000_000, 3_000_000);

    int arrived = arrivedAfter(upload, 1_000_000);
    HttpResponse<byte[]> last = sender.send(upload, recording, arrived, LENGTH);

    assertThat(last.statusCode()).isEqualTo(204);
    String address =
        "/api/attachments/" + last.headers().firstValue("Estafet-Attachment").orElseThrow();
    HttpResponse<byte[]> middle = sender.fetch(address + "?inline=true", 2_500_000, 2_500_999);
    assertThat(middle.statusCode()).isEqualTo(206);
    assertThat(middle.headers().firstValue("Content-Range"))
        .contains("bytes 2500000-2500999/5000000");
    assertThat(middle.body()).isEqualTo(Arrays.copyOfRange(recording, 2_500_000, 2_501_000));
    assertThat(school.supervisor().get(address).content()).isEqualTo(recording);
    assertThat(school.facilitator().get(upload + "/attachment").body().path("fileName").asText())
        .isEqualTo("sesi 1.mp4");
  }

  @Test
  void provesTheSessionUntilItIsTakenAwayAndNoLongerOnceFiled() {
    Visitor facilitator = school.facilitator();
    String first = attached();

    assertThat(facilitator.send("DELETE", first, null).status()).isEqualTo(204);
    assertThat(facilitator.get(first).status()).isEqualTo(404);
    assertThat(
            jdbc.sql("select deleted_by from deleted_attachment where session_key = ?")
                .param(session)
                .query(String.class)
                .list())
        .containsExactly(facilitator.login());

    String second = attached();
    time.at("2023-09-12 09:00");
    facilitator.completes("UserTask_SubmitReport", school.npsn(), Map.of("submitConfirmed", true));
    Visitor.Answer late = facilitator.send("DELETE", second, null);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.words()).contains("sudah dikirim");
    assertThat(sender.begin(session, "RECORDING", "lagi.mp4", LENGTH).statusCode()).isEqualTo(403);
  }

  @Test
  void belongsToItsSender() {
    String upload = begun();

    for (String other : new String[] {"guru." + school.npsn(), "fsp.01", "dinas.5103"}) {
      Uploader stranger = Uploader.of(port, other);
      assertThat(stranger.state(upload).statusCode()).isEqualTo(404);
      assertThat(stranger.send(upload, recording, 0, LENGTH).statusCode()).isEqualTo(404);
      assertThat(stranger.giveUp(upload).statusCode()).isEqualTo(404);
    }
    assertThat(Uploader.of(port, "fsp.01").begin(session, "RECORDING", "a.mp4", 10).statusCode())
        .isEqualTo(403);
    assertThat(
            Uploader.of(port, "dinas.5103").begin(session, "RECORDING", "a.mp4", 10).statusCode())
        .isEqualTo(403);
    assertThat(sender.state(upload).headers().firstValue("Upload-Offset")).contains("0");
  }

  private String attached() {
    HttpResponse<byte[]> last = sender.send(begun(), recording, 0, LENGTH);
    return "/api/attachments/" + last.headers().firstValue("Estafet-Attachment").orElseThrow();
  }

  private String begun() {
    HttpResponse<byte[]> begun = sender.begin(session, "RECORDING", "../sesi 1.mp4", LENGTH);
    assertThat(begun.statusCode())
        .as(() -> new String(begun.body(), StandardCharsets.UTF_8))
        .isEqualTo(201);
    return begun.headers().firstValue("Location").orElseThrow();
  }

  /** The server needs a moment to see that the sender is gone. */
  private int arrivedAfter(String upload, int before) {
    return await()
        .until(
            () ->
                sender
                    .state(upload)
                    .headers()
                    .firstValue("Upload-Offset")
                    .map(Integer::parseInt)
                    .orElse(0),
            offset -> offset > before);
  }

  private static byte[] recording() {
    byte[] recording = new byte[LENGTH];
    new Random(LENGTH).nextBytes(recording);
    byte[] start =
        "\0\0\0\u0018ftypisom\0\0\2\0isomiso2avc1mp41".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(start, 0, recording, 0, start.length);
    return recording;
  }
}

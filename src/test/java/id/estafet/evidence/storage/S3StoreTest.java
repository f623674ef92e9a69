package id.estafet.evidence.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

class S3StoreTest extends ContentStoreContract {

  private static final String KEY = "estafet";
  private static final String SECRET = "rahasia";
  private static final String REGION = "local";

  private static LocalS3 server;

  @BeforeAll
  static void startServer() {
    server = LocalS3.builder().mode(LocalS3Mode.IN_MEMORY).port(-1).build();
    server.start();
  }

  @AfterAll
  static void stopServer() {
    server.shutdown();
  }

  @Override
  ContentStore store() {
    String bucket = "evidence-" + UUID.randomUUID();
    createBucket(bucket);
    return S3Store.of(settings(bucket));
  }

  @Test
  void saysWhatS3Refuses(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "content");

    assertThatThrownBy(() -> S3Store.of(settings("nowhere")).put("aabb", file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Expected to store 'aabb' in bucket 'nowhere', but S3 refused");
  }

  @Test
  void namesTheSettingsThatAreMissing() {
    S3Settings incomplete = new S3Settings(address(), "evidence", null, KEY, " ", true);

    assertThatThrownBy(() -> S3Store.of(incomplete))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Expected estafet.evidence.s3.{bucket,region,access-key,secret-key} all set or no"
                + " estafet.evidence.s3 at all, but [region, secret-key] missing");
  }

  private static S3Settings settings(String bucket) {
    return new S3Settings(address(), bucket, REGION, KEY, SECRET, true);
  }

  private static void createBucket(String bucket) {
    try (S3Client s3 =
        S3Client.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .region(Region.of(REGION))
            .endpointOverride(address())
            .forcePathStyle(true)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
            .build()) {
      s3.createBucket(request -> request.bucket(bucket));
    }
  }

  private static URI address() {
    return URI.create("http://localhost:" + server.getPort());
  }
}

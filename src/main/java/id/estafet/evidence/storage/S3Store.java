package id.estafet.evidence.storage;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Contents in a bucket: an object is there when its last byte has arrived, and not before. */
class S3Store implements ContentStore, AutoCloseable {

  private final S3Client s3;
  private final String bucket;

  S3Store(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  static S3Store of(S3Settings settings) {
    settings.requireComplete();
    S3ClientBuilder client =
        S3Client.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .region(Region.of(settings.region()))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
            .forcePathStyle(settings.pathStyle())
            // Servers other than Amazon's do not all know the checksums that the client would add.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
    if (settings.endpoint() != null) {
      client.endpointOverride(settings.endpoint());
    }
    return new S3Store(client.build(), settings.bucket());
  }

  @Override
  public void put(String name, Path file) throws S3Failure {
    asking(
        "store",
        name,
        () ->
            s3.putObject(
                request -> request.bucket(bucket).key(Shelf.placeOf(name)),
                RequestBody.fromFile(file)));
  }

  @Override
  public Resource open(String name, long size) {
    return new S3Content(s3, bucket, Shelf.placeOf(name), size);
  }

  @Override
  public boolean holds(String name) throws S3Failure {
    return asking(
        "find",
        name,
        () -> {
          try {
            s3.headObject(request -> request.bucket(bucket).key(Shelf.placeOf(name)));
            return true;
          } catch (NoSuchKeyException e) {
            return false;
          }
        });
  }

  @Override
  public void delete(String name) throws S3Failure {
    asking(
        "remove",
        name,
        () -> s3.deleteObject(request -> request.bucket(bucket).key(Shelf.placeOf(name))));
  }

  @Override
  public Stream<StoredContent> startingWith(String prefix) throws S3Failure {
    String shelf = prefix.substring(0, 2) + "/";
    return asking(
        "list",
        prefix,
        () ->
            s3
                .listObjectsV2Paginator(request -> request.bucket(bucket).prefix(shelf))
                .contents()
                .stream()
                .map(S3Store::describe)
                .filter(content -> content.name().startsWith(prefix)));
  }

  @Override
  public void close() {
    s3.close();
  }

  private static StoredContent describe(S3Object object) {
    String key = object.key();
    return new StoredContent(key.substring(key.lastIndexOf('/') + 1), object.lastModified());
  }

  private interface Question<T> {
    T ask();
  }

  private <T> T asking(String act, String name, Question<T> question) throws S3Failure {
    try {
      return question.ask();
    } catch (SdkException | UncheckedIOException e) {
      throw new S3Failure(
          "Expected to %s '%s' in bucket '%s', but S3 refused: %s"
              .formatted(act, name, bucket, e.getMessage()),
          e);
    }
  }
}

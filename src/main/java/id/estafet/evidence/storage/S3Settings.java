package id.estafet.evidence.storage;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bucket that holds evidence instead of a folder.
 *
 * @param endpoint address of a server other than Amazon's; null for Amazon's
 * @param pathStyle whether the bucket stands in the path, as most servers other than Amazon's want
 */
public record S3Settings(
    URI endpoint,
    String bucket,
    String region,
    String accessKey,
    String secretKey,
    @DefaultValue("false") boolean pathStyle) {

  /** Fails the start rather than the first upload. */
  void requireComplete() {
    Map<String, String> wanted = new LinkedHashMap<>();
    wanted.put("bucket", bucket);
    wanted.put("region", region);
    wanted.put("access-key", accessKey);
    wanted.put("secret-key", secretKey);
    List<String> missing =
        wanted.entrySet().stream()
            .filter(setting -> setting.getValue() == null || setting.getValue().isBlank())
            .map(Map.Entry::getKey)
            .toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "Expected estafet.evidence.s3.{%s} all set or no estafet.evidence.s3 at all, but %s missing"
              .formatted(String.join(",", wanted.keySet()), missing));
    }
  }
}

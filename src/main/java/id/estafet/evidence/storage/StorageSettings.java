package id.estafet.evidence.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where evidence lies.
 *
 * @param folder holds the files unless S3 does; one folder for all nodes
 * @param uploads holds what has not arrived whole, one folder for all nodes; within the folder if
 *     not set, where it costs no copy
 * @param minimumFree what uploads leave free on the disk
 * @param s3 null for the folder
 */
@ConfigurationProperties("estafet.evidence")
public record StorageSettings(
    @DefaultValue("./data/evidence") Path folder,
    Path uploads,
    @DefaultValue("1GB") DataSize minimumFree,
    S3Settings s3) {

  public StorageSettings {
    folder = folder.toAbsolutePath().normalize();
    uploads = uploads == null ? folder.resolve("incoming") : uploads.toAbsolutePath().normalize();
  }
}

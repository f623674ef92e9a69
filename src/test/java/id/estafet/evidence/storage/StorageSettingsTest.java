package id.estafet.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class StorageSettingsTest {

  @Test
  void keepsEvidenceInAFolderUnlessToldOtherwise() {
    StorageSettings settings = settings(Map.of("estafet.evidence.folder", "/srv/evidence"));

    assertThat(settings.uploads()).isEqualTo(Path.of("/srv/evidence/incoming"));
    assertThat(settings.minimumFree()).isEqualTo(DataSize.ofGigabytes(1));
    assertThat(new StorageConfiguration().contentStore(settings)).isInstanceOf(FolderStore.class);
  }

  @Test
  void keepsEvidenceOnS3WhenABucketIsNamed() {
    StorageSettings settings =
        settings(
            Map.of(
                "estafet.evidence.s3.endpoint", "https://s3.example.id",
                "estafet.evidence.s3.bucket", "bukti",
                "estafet.evidence.s3.region", "id",
                "estafet.evidence.s3.access-key", "estafet",
                "estafet.evidence.s3.secret-key", "rahasia",
                "estafet.evidence.s3.path-style", "true"));

    assertThat(settings.s3().pathStyle()).isTrue();
    assertThat(settings.s3().accessKey()).isEqualTo("estafet");
    assertThat(new StorageConfiguration().contentStore(settings)).isInstanceOf(S3Store.class);
  }

  @Test
  void doesNotStartWithHalfAnS3() {
    StorageSettings settings = settings(Map.of("estafet.evidence.s3.bucket", "bukti"));

    assertThatThrownBy(() -> new StorageConfiguration().contentStore(settings))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("[region, access-key, secret-key] missing");
  }

  private static StorageSettings settings(Map<String, String> set) {
    return new Binder(new MapConfigurationPropertySource(set))
        .bindOrCreate("estafet.evidence", StorageSettings.class);
  }
}

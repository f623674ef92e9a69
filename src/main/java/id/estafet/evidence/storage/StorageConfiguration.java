package id.estafet.evidence.storage;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the store: S3 as soon as anything is said about it, else the folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
class StorageConfiguration {

  @Bean
  ContentStore contentStore(StorageSettings settings) {
    return settings.s3() == null ? new FolderStore(settings.folder()) : S3Store.of(settings.s3());
  }
}

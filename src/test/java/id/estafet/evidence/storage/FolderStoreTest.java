package id.estafet.evidence.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends ContentStoreContract {

  @TempDir private Path folder;

  @Override
  ContentStore store() {
    return new FolderStore(folder);
  }
}

package id.estafet.evidence.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/** Keeps contents under names; a content is whole or not there at all. */
interface ContentStore {

  /** Stores a copy of the file, or the file itself under a second name; the file stays. */
  void put(String name, Path file) throws IOException;

  /** The content, read as a stream and from any byte on; nothing is fetched before it is read. */
  Resource open(String name, long size) throws IOException;

  boolean holds(String name) throws IOException;

  /** Removes a content; one that is not there is no error, for another node may be faster. */
  void delete(String name) throws IOException;

  /** The contents of which the name begins so, in no order. */
  Stream<StoredContent> startingWith(String prefix) throws IOException;
}

package id.estafet.evidence.storage;

import java.nio.file.Path;

/**
 * A content that has arrived but belongs to no attachment yet.
 *
 * @param sha256 hash of the content in hex
 */
public record Received(Path file, long size, String sha256) {}

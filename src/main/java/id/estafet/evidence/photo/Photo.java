package id.estafet.evidence.photo;

/**
 * A photo as it is kept.
 *
 * @param contentType of the content, which may have become another
 * @param preview a small JPEG
 */
public record Photo(byte[] content, String contentType, byte[] preview) {}

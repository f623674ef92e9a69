package id.estafet.evidence.photo;

/**
 * A picture without anything that tells of place, time, person or device.
 *
 * @param exif what a camera wrote, taken out; null if it wrote nothing
 */
record Bare(byte[] content, byte[] exif) {}

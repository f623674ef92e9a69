package id.estafet.evidence.storage;

import java.io.IOException;

/** S3 did not do what was asked. */
class S3Failure extends IOException {

  S3Failure(String message, Throwable cause) {
    super(message, cause);
  }
}

package id.estafet.evidence.storage;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;

/** The disk is full, or would be: nobody's mistake, and the same file may be sent later. */
public class NoSpace extends InvalidInput {

  NoSpace() {
    super("file", text("evidence.file.noSpace"));
  }
}

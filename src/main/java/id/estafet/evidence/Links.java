package id.estafet.evidence;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;
import java.net.URI;
import java.net.URISyntaxException;

/** The rules for a link: https, a host, no login, at most 500 characters. */
final class Links {

  static final int MAX_LENGTH = 500;

  private Links() {}

  static String require(String entered) {
    String link = entered == null ? "" : entered.strip();
    if (link.isEmpty()) {
      throw refused("evidence.link.missing");
    }
    if (link.length() > MAX_LENGTH) {
      throw refused("evidence.link.tooLong", MAX_LENGTH);
    }
    if (!link.regionMatches(true, 0, "https://", 0, 8)) {
      throw refused("evidence.link.notHttps");
    }
    URI address = parse(link);
    if (address.getHost() == null || address.getUserInfo() != null) {
      throw refused("evidence.link.malformed");
    }
    return link;
  }

  private static URI parse(String link) {
    try {
      return new URI(link);
    } catch (URISyntaxException e) {
      throw refused("evidence.link.malformed");
    }
  }

  private static InvalidInput refused(String key, Object... arguments) {
    return new InvalidInput("link", text(key, arguments));
  }
}

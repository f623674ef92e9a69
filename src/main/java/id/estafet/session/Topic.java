package id.estafet.session;

/** One of the four topics of the catalogue (section 8). */
public record Topic(int number, String name) {}

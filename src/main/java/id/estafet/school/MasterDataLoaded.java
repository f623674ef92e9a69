package id.estafet.school;

/** Master data has been loaded from files; who remembers any of it looks again. */
public record MasterDataLoaded() {}

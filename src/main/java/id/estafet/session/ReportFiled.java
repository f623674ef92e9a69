package id.estafet.session;

import java.util.UUID;

/**
 * A report was filed, for the first time or again.
 *
 * @param receipt code of its receipt
 */
public record ReportFiled(SessionFacts session, UUID receipt) {}

package id.estafet.followup;

import java.time.Instant;

/**
 * The session in which follow-ups are reflected on.
 *
 * @param openedAt follow-ups agreed before this moment need a reflection (R08)
 */
public record ReflectionScope(String npsn, String sessionKey, Instant openedAt) {}

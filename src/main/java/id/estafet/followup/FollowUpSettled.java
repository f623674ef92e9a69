package id.estafet.followup;

import java.util.UUID;

/**
 * Nothing more is asked about a follow-up: it is final or, with a status that is not final, another
 * one continues it in the next cycle.
 */
public record FollowUpSettled(UUID id, FollowUpStatus status) {}

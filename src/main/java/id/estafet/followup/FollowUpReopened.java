package id.estafet.followup;

import java.util.UUID;

/** A follow-up held to be completed turned out not to be. */
public record FollowUpReopened(UUID id) {}

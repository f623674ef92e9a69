package id.estafet.followup;

import java.util.List;
import java.util.UUID;

/** Follow-ups have been agreed in a session and wait to be done. */
public record FollowUpsAgreed(String sessionKey, List<UUID> ids) {}

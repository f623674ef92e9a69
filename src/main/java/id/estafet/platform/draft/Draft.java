package id.estafet.platform.draft;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;

/**
 * The draft of a task as one of its editors finds it.
 *
 * @param version 0 as long as nobody has saved anything
 * @param content what was typed, as JSON text; null if there is nothing, or nothing new
 * @param savedBy full name, null as long as nobody has saved anything
 * @param mine whether the person who asks has saved it
 * @param editing full names of the others who have the form open now
 */
record Draft(
    int version,
    @JsonRawValue String content,
    String savedBy,
    Instant savedAt,
    boolean mine,
    List<String> editing) {}

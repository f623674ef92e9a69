package id.estafet.session;

import java.util.List;

/**
 * What a reflection session changed in the plan, for reading (R05).
 *
 * @param subtopics the new choice; empty when it stayed
 */
public record PlanChangeFacts(
    List<SubtopicChoice> subtopics, String subtopicChangeReason, String followUpAdditionReason) {}

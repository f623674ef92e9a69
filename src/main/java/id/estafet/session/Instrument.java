package id.estafet.session;

import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.RecordedReflection;
import java.util.List;

/**
 * The whole instrument of a session (section 9); the parts that a reflection session only carries
 * over come from its cycle.
 *
 * @param reflection null while missing, as all the others
 * @param subtopics those of the cycle; of a filed session, as they were when it was filed last
 * @param followUps all of the cycle, as they stand now
 * @param followUpReflections what this session said about them
 */
public record Instrument(
    SessionFacts session,
    ReflectionAnswers reflection,
    SupervisorReflectionAnswers supervisorReflection,
    BasicInfo basicInfo,
    PlanFacts plan,
    PlanChangeFacts planChange,
    List<SubtopicChoice> subtopics,
    List<AgreedFollowUp> followUps,
    List<RecordedReflection> followUpReflections,
    SupportAnswers support,
    String topicDiscussed,
    String extraNotes) {}

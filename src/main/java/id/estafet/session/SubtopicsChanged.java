package id.estafet.session;

import java.util.List;

/** A school changed its subtopics inside a cycle; its coordinator is told (R05). */
public record SubtopicsChanged(
    SessionKey session, List<String> former, List<String> chosen, String reason, String by) {}

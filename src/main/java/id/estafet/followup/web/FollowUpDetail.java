package id.estafet.followup.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.estafet.followup.RecordedChange;
import id.estafet.followup.RecordedReflection;
import java.util.List;

/** One follow-up with every change of its status and every reflection, oldest first (R08, R09). */
record FollowUpDetail(
    @JsonUnwrapped FollowUpRow row,
    List<RecordedChange> history,
    List<RecordedReflection> reflections) {}

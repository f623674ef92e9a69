package id.estafet.session;

import id.estafet.calendar.Mode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** How a session was held and who was there (section 9 A). */
@Entity
@Table(name = "session_holding")
class SessionHolding {

  @Id private String sessionKey;
  @Version private Integer version;
  private LocalDate heldDate;
  private String dateReason;
  private LocalTime startTime;
  private LocalTime endTime;
  private BigDecimal durationLessonHours;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  private String modeReason;
  private String place;
  private String meetingLink;
  private String substituteFacilitator;
  private String substitutionReason;
  private String attendanceReason;
  private String topicDiscussed;
  private String extraNotes;

  @ElementCollection
  @CollectionTable(name = "session_attendee", joinColumns = @JoinColumn(name = "session_key"))
  @OrderColumn(name = "position")
  private List<Attendee> attendees = new ArrayList<>();

  protected SessionHolding() {}

  SessionHolding(SessionKey key) {
    this.sessionKey = key.toString();
  }

  void tell(BasicInfo info) {
    heldDate = info.heldDate();
    dateReason = info.dateReason();
    startTime = info.startTime();
    endTime = info.endTime();
    durationLessonHours = info.durationLessonHours();
    mode = info.mode();
    modeReason = info.modeReason();
    place = info.place();
    meetingLink = info.meetingLink();
    substituteFacilitator = info.substituteFacilitator();
    substitutionReason = info.substitutionReason();
    attendanceReason = info.attendanceReason();
    attendees = new ArrayList<>(info.attendees());
  }

  void tellExtra(String topic, String notes) {
    topicDiscussed = topic;
    extraNotes = notes;
  }

  BasicInfo asInfo() {
    return new BasicInfo(
        heldDate,
        dateReason,
        startTime,
        endTime,
        durationLessonHours,
        mode,
        modeReason,
        place,
        meetingLink,
        substituteFacilitator,
        substitutionReason,
        List.copyOf(attendees),
        attendanceReason);
  }

  String topicDiscussed() {
    return topicDiscussed;
  }

  String extraNotes() {
    return extraNotes;
  }
}

package id.estafet.followup;

/** Watches over agreed follow-ups: reminds at the start, asks when they are due. */
public interface FollowUpTracking {

  /** Watches every open follow-up agreed in a session; those watched already stay as they are. */
  void startAgreedIn(String sessionKey);
}

package id.estafet.session;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Keeps what a session asks support for (section 9 G). */
@Component
class SupportDesk {

  private final SupportRequests requests;

  SupportDesk(SupportRequests requests) {
    this.requests = requests;
  }

  void keep(PmoSession session, SupportAnswers answers, Instant at) {
    if (!answers.needsSupport()) {
      return;
    }
    SupportRequest request =
        session.sections().hasSupportRequest()
            ? requests.findById(session.key().toString()).orElseThrow()
            : new SupportRequest(session.key());
    request.ask(answers);
    session.asksForSupport(at);
    requests.save(request);
  }
}

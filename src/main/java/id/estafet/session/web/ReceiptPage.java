package id.estafet.session.web;

import id.estafet.session.report.ProvenFiling;
import id.estafet.session.report.ReceiptOfSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says to whoever holds a receipt what it proves; the only page without a login. */
@Controller
class ReceiptPage {

  private static final String VIEW = "receipt-page";
  private static final Pattern CODE =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final ReceiptOfSession receipts;
  private final VisitorLimit limit = new VisitorLimit();

  ReceiptPage(ReceiptOfSession receipts) {
    this.receipts = receipts;
  }

  @GetMapping("/receipts/{code}")
  String receipt(
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!limit.admits(request.getRemoteAddr())) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(VisitorLimit.SECONDS));
      model.addAttribute("busy", true);
      return VIEW;
    }
    Optional<ProvenFiling> proof =
        CODE.matcher(code).matches() ? receipts.proof(UUID.fromString(code)) : Optional.empty();
    proof.ifPresentOrElse(
        filing -> model.addAttribute("filing", filing),
        () -> response.setStatus(HttpStatus.NOT_FOUND.value()));
    return VIEW;
  }
}

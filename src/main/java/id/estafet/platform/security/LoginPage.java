package id.estafet.platform.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one login page of all webapps. */
@Controller
class LoginPage {

  /** Where everybody lands. */
  static final String HOME = "/camunda/app/welcome/default/";

  private final ObjectProvider<DemoPeople> demoPeople;

  LoginPage(ObjectProvider<DemoPeople> demoPeople) {
    this.demoPeople = demoPeople;
  }

  @GetMapping("/login")
  String login(Model model) {
    demoPeople.ifAvailable(
        people ->
            model
                .addAttribute("demoPeople", people.all())
                .addAttribute("demoPassword", people.password()));
    return "login";
  }

  @GetMapping("/")
  String home() {
    return "redirect:" + HOME;
  }
}

package id.estafet.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logins of people in the engine's identity tables; roles and places come from duties alone. */
@Component
public class Accounts {

  private final IdentityService identity;
  private final ProcessEngineConfigurationImpl engine;

  Accounts(IdentityService identity, ProcessEngineConfigurationImpl engine) {
    this.identity = identity;
    this.engine = engine;
  }

  /**
   * Makes an account for each person who has none; existing ones keep name and password.
   *
   * @param password initial password, or null for one that nobody knows, until an administrator
   *     sets it
   */
  @Transactional
  public void provide(Collection<Account> accounts, String password) {
    Set<String> known =
        identity.createUserQuery().listPage(0, Integer.MAX_VALUE).stream()
            .map(User::getId)
            .collect(Collectors.toSet());
    List<Account> missing =
        accounts.stream().filter(account -> !known.contains(account.id())).toList();
    // One command, because the engine sends in batches what one command writes.
    engine
        .getCommandExecutorTxRequired()
        .execute(
            command -> {
              missing.forEach(account -> create(account, password));
              return null;
            });
  }

  private void create(Account account, String password) {
    User user = identity.newUser(account.id());
    int space = account.name().lastIndexOf(' ');
    user.setFirstName(space < 0 ? account.name() : account.name().substring(0, space));
    user.setLastName(space < 0 ? "" : account.name().substring(space + 1));
    user.setEmail(account.email());
    user.setPassword(password == null ? UUID.randomUUID().toString() : password);
    identity.saveUser(user);
  }

  /**
   * A person's login.
   *
   * @param email may be null; accounts work without one
   */
  public record Account(String id, String name, String email) {}
}

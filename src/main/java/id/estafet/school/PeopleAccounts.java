package id.estafet.school;

import id.estafet.platform.security.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Logins for the people known to the system. */
@Component
public class PeopleAccounts {

  private final Accounts accounts;
  private final JdbcClient jdbc;

  PeopleAccounts(Accounts accounts, JdbcClient jdbc) {
    this.accounts = accounts;
    this.jdbc = jdbc;
  }

  /**
   * Makes an account for everybody who has none.
   *
   * @param password as in {@link Accounts#provide}
   */
  public void provide(String password) {
    accounts.provide(
        jdbc.sql("select id, name, email from person").query(Accounts.Account.class).list(),
        password);
  }
}

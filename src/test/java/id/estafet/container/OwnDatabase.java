package id.estafet.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An empty database that belongs to the user of the compose file, who may do nothing else. */
record OwnDatabase(EmbeddedPostgres server, String name) {

  private static final String OWNER = "estafet";

  static OwnDatabase create(EmbeddedPostgres server, String name, String password)
      throws SQLException {
    OwnDatabase first = new OwnDatabase(server, "postgres");
    if (first.number("select count(*) from pg_roles where rolname = '" + OWNER + "'") == 0) {
      first.execute("create role %s login password '%s'".formatted(OWNER, password));
    }
    first.execute("create database %s owner %s".formatted(name, OWNER));
    return new OwnDatabase(server, name);
  }

  /** Host, port and name, as a JDBC address has them. */
  String address() {
    return "localhost:%d/%s".formatted(server.getPort(), name);
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(server.getJdbcUrl("postgres", name));
  }

  /** Whether somebody waits for what somebody else has locked. */
  boolean somebodyWaits() {
    try {
      return number(
              "select count(*) from pg_stat_activity"
                  + " where wait_event_type = 'Lock' and datname = current_database()")
          > 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long number(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

package id.estafet.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tables of some migrations in memory, with the real mappings and repositories and without a
 * Spring context. Hibernate checks its mappings against the tables when it starts.
 */
public final class DomainDatabase implements AutoCloseable {

  private final DataSource dataSource = dataSource();
  private final LocalContainerEntityManagerFactoryBean factory;
  private final JpaRepositoryFactory repositories;
  private final TransactionTemplate transactions;
  private final Map<Class<?>, Object> known = new HashMap<>();

  private DomainDatabase(String[] packages, String[] migrations) {
    ResourceDatabasePopulator populator = new ResourceDatabasePopulator();
    for (String migration : migrations) {
      populator.addScript(new ClassPathResource("db/migration/" + migration));
    }
    populator.execute(dataSource);
    factory = factory(packages);
    EntityManagerFactory entityManagers = factory.getObject();
    EntityManager shared = SharedEntityManagerCreator.createSharedEntityManager(entityManagers);
    repositories = new JpaRepositoryFactory(shared);
    transactions = new TransactionTemplate(new JpaTransactionManager(entityManagers));
  }

  /** The tables and mappings of follow-ups and sessions. */
  public static DomainDatabase ofFollowUpsAndSessions() {
    return new DomainDatabase(
        new String[] {"id.estafet.followup", "id.estafet.session"},
        new String[] {
          "V20__create_followup_tables.sql",
          "V21__create_session_tables.sql",
          "V130__remember_evidence_that_follows.sql"
        });
  }

  public <T> T repository(Class<T> type) {
    return type.cast(known.computeIfAbsent(type, repositories::getRepository));
  }

  public <T> T inTransaction(Supplier<T> work) {
    return transactions.execute(status -> work.get());
  }

  public void inTransaction(Runnable work) {
    transactions.executeWithoutResult(status -> work.run());
  }

  /** Runs the work in a transaction and counts the statements it sends, a batch as one. */
  public long statementsOf(Runnable work) {
    SessionFactory sessions = factory.getObject().unwrap(SessionFactory.class);
    sessions.getStatistics().clear();
    inTransaction(work);
    return sessions.getStatistics().getPrepareStatementCount();
  }

  /** Empties every table. */
  public void clear() {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    jdbc.execute("set referential_integrity false");
    jdbc.queryForList(
            "select table_name from information_schema.tables where table_schema = 'PUBLIC'",
            String.class)
        .forEach(table -> jdbc.execute("truncate table " + table));
    jdbc.execute("set referential_integrity true");
  }

  @Override
  public void close() {
    factory.destroy();
  }

  private LocalContainerEntityManagerFactoryBean factory(String... packages) {
    LocalContainerEntityManagerFactoryBean bean = new LocalContainerEntityManagerFactoryBean();
    bean.setDataSource(dataSource);
    bean.setPackagesToScan(packages);
    bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
    Properties properties = new Properties();
    properties.put("hibernate.hbm2ddl.auto", "validate");
    properties.put(
        "hibernate.physical_naming_strategy",
        "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");
    properties.put("hibernate.jdbc.batch_size", "50");
    properties.put("hibernate.order_inserts", "true");
    properties.put("hibernate.order_updates", "true");
    properties.put("hibernate.generate_statistics", "true");
    properties.put("hibernate.session.events.log", "false");
    bean.setJpaProperties(properties);
    bean.afterPropertiesSet();
    return bean;
  }

  private static DataSource dataSource() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    source.setUser("sa");
    return source;
  }
}

package id.estafet.platform.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.platform.time.DayBegan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class EditorsTest {

  private static final Instant MORNING = Instant.parse("2023-08-12T03:42:00Z");

  private JdbcClient jdbc;

  @BeforeEach
  void openATask() {
    DataSource database = emptyDatabase();
    jdbc = JdbcClient.create(database);
    jdbc.sql("create table act_ru_task (id_ varchar(64) primary key)").update();
    jdbc.sql("insert into act_ru_task values ('task'), ('other')").update();
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V120__create_task_draft.sql"))
        .execute(database);
  }

  @Test
  void namesWhoeverElseHasTheSameFormOpen() {
    editorsAt(MORNING).othersBeside("made", "task");
    editorsAt(MORNING).othersBeside("wayan", "other");

    assertThat(editorsAt(MORNING.plusSeconds(45)).othersBeside("luh", "task"))
        .containsExactly("made");
    assertThat(editorsAt(MORNING.plusSeconds(45)).othersBeside("made", "task"))
        .containsExactly("luh");
  }

  @Test
  void forgetsWhoeverWasNotHeardOfForAWhile() {
    editorsAt(MORNING).othersBeside("made", "task");

    assertThat(editorsAt(MORNING.plusSeconds(46)).othersBeside("luh", "task")).isEmpty();
  }

  @Test
  void knowsNobodyOfAPracticeYearThatWasMovedBack() {
    editorsAt(MORNING).othersBeside("made", "task");

    assertThat(editorsAt(MORNING.minusSeconds(60)).othersBeside("luh", "task")).isEmpty();
  }

  @Test
  void keepsNoNamesOvernight() {
    editorsAt(MORNING).othersBeside("made", "task");
    Editors atNight = editorsAt(MORNING.plusSeconds(50_000));

    atNight.forgetWhoHasLeft(new DayBegan(LocalDate.of(2023, 8, 13)));
    atNight.forgetWhoHasLeft(new DayBegan(LocalDate.of(2023, 8, 13)));

    assertThat(jdbc.sql("select count(*) from task_editor").query(Long.class).single()).isZero();
  }

  private Editors editorsAt(Instant now) {
    return new Editors(jdbc, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static DataSource emptyDatabase() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return database;
  }
}

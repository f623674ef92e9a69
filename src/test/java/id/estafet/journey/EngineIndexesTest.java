package id.estafet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.support.EstafetOnPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Indexes of the engine's tables without which lists and completions read all open tasks. */
@EstafetOnPostgres
class EngineIndexesTest {

  @Autowired JdbcClient jdbc;

  @Test
  void findSubTasksWithoutReadingAllOpenTasks() {
    assertThat(indexes("act_ru_task")).anyMatch(index -> index.contains("(parent_task_id_)"));
  }

  @Test
  void findTasksOfAPersonAndOfAPlace() {
    assertThat(indexes("act_ru_task"))
        .anyMatch(index -> index.contains("(assignee_)"))
        .anyMatch(index -> index.contains("(tenant_id_)"));
    assertThat(indexes("act_ru_identitylink")).anyMatch(index -> index.contains("(task_id_)"));
  }

  private List<String> indexes(String table) {
    return jdbc.sql("select indexdef from pg_indexes where tablename = :table")
        .param("table", table)
        .query(String.class)
        .list();
  }
}

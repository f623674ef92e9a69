package id.estafet.platform.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.estafet.platform.security.DutyBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * What makes the stock engine ours: models reach process beans only, every instance has its place,
 * rights come from place, role and duty, and answers go to the capabilities.
 */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

  private final ApplicationContext context;
  private final DutyBook dutyBook;
  private final TaskForms forms;
  private final ObjectMapper json;

  /**
   * Asks for the administrator's password, so that a start without one fails before the engine
   * makes the account.
   */
  EngineSetup(
      ApplicationContext context,
      DutyBook dutyBook,
      TaskForms forms,
      ObjectMapper json,
      @Value("${camunda.bpm.admin-user.password}") String administratorPassword) {
    if (administratorPassword.isBlank()) {
      throw new IllegalStateException("Expected a password for the administrator, but it is empty");
    }
    this.context = context;
    this.dutyBook = dutyBook;
    this.forms = forms;
    this.json = json;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    Map<Object, Object> beans = new ProcessBeans(context);
    engine.setBeans(beans);
    engine.setExpressionManager(new SpringExpressionManager(context, beans));

    engine.setCustomHistoryLevels(List.of(new RoutingHistoryLevel()));
    engine.setHistory(RoutingHistoryLevel.NAME);
    engine.setHistoryEventProducer(new KnownDefinitions.History());

    engine.setTenantIdProvider(new PlaceTenantIdProvider());
    engine.setResourceAuthorizationProvider(new NoGrantsPerTask());
    engine.setCommandCheckers(
        List.of(
            new PlaceAndDutyChecker(new TaskDuty(dutyBook)), new AuthorizationCommandChecker()));
    engine.setCustomSessionFactories(
        List.of(
            new Replacement(AuthorizationManager.class, OwnTasksOnly::new),
            new Replacement(ProcessDefinitionManager.class, KnownDefinitions::new)));
    engine.setCustomIncidentHandlers(new ArrayList<>(List.of(new FailedJobIncidents())));

    engine.setCustomPreCommandInterceptorsTxRequired(List.of(new ForeignPlaceRefused()));
    engine.setTaskService(new CompletionByForm(dutyBook));
    engine.setFormService(new SubmissionInPlainWords());
    engine.setCustomPostBPMNParseListeners(
        new ArrayList<>(List.of(new UserTaskWiring(dutyBook, forms, json))));
  }

  /** Our manager in place of one of the engine's. */
  private record Replacement(Class<?> ofEngine, Supplier<Session> ours) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return ofEngine;
    }

    @Override
    public Session openSession() {
      return ours.get();
    }
  }
}

package id.estafet.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs the instances of one process in the in-memory engine that all process tests of a JVM share.
 * No job runs by itself, and every bean that the model names is a fake.
 */
public final class ProcessTestEngine
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  private final String process;
  private final Set<String> stubs;
  private FakeDelegates delegates = new FakeDelegates();
  private FakeAnswers answers = new FakeAnswers();
  private String deployment;

  private ProcessTestEngine(String process, Set<String> stubs) {
    this.process = process;
    this.stubs = stubs;
  }

  /** For the tests of a process, with a waiting stub in place of each process that it calls. */
  public static ProcessTestEngine running(String process, String... stubs) {
    return new ProcessTestEngine(process, Set.of(stubs));
  }

  /**
   * What the delegate of a service task leaves in the process, call by call; the last one stays.
   */
  public void tellDelegateOf(String serviceTask, Facts... facts) {
    delegates.tell(serviceTask, facts);
  }

  public int timesDone(String serviceTask) {
    return delegates.timesDone(serviceTask);
  }

  public ProcessDriver start(String businessKey, Facts facts) {
    return driverOf(
        engine()
            .getRuntimeService()
            .startProcessInstanceByKey(process, businessKey, facts.values()));
  }

  public ProcessDriver startByMessage(String message, String businessKey, Facts facts) {
    return driverOf(
        engine()
            .getRuntimeService()
            .startProcessInstanceByMessage(message, businessKey, facts.values()));
  }

  /** The sequence flows of the model that no test of the class has taken so far. */
  public Collection<String> untriedFlows() {
    Set<String> untried = new TreeSet<>();
    all(SequenceFlow.class).forEach(flow -> untried.add(flow.getId()));
    untried.removeAll(SharedEngine.FLOWS.taken());
    return untried;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    ProcessEngineTests.init(engine());
    SharedEngine.FLOWS.forget();
    deployment = new ProcessBundle(stubs).deploy(engine().getRepositoryService());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    delegates = new FakeDelegates();
    answers = new FakeAnswers();
    Mocks.register("recordAnswersListener", answers);
    all(ServiceTask.class).stream()
        .map(task -> task.getCamundaDelegateExpression().replaceAll("[${}]", ""))
        .forEach(bean -> Mocks.register(bean, delegates));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Mocks.reset();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    engine().getRepositoryService().deleteDeployment(deployment, true);
    ProcessEngineTests.reset();
  }

  private ProcessDriver driverOf(ProcessInstance instance) {
    return new ProcessDriver(engine(), instance, process, answers);
  }

  private <T extends FlowElement> Collection<T> all(Class<T> type) {
    String definition =
        engine()
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .deploymentId(deployment)
            .processDefinitionKey(process)
            .singleResult()
            .getId();
    return engine()
        .getRepositoryService()
        .getBpmnModelInstance(definition)
        .getModelElementsByType(type);
  }

  private static ProcessEngine engine() {
    return SharedEngine.ENGINE;
  }

  private static final class SharedEngine {

    static final TakenFlows FLOWS = new TakenFlows();
    static final ProcessEngine ENGINE = build();

    private static ProcessEngine build() {
      ProcessEngineConfigurationImpl configuration =
          new StandaloneInMemProcessEngineConfiguration();
      configuration.setProcessEngineName("process-tests");
      configuration.setJdbcUrl("jdbc:h2:mem:process-tests;DB_CLOSE_DELAY=-1");
      configuration.setJobExecutorActivate(false);
      configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
      configuration.setExpressionManager(new MockExpressionManager());
      configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(FLOWS)));
      ProcessEngine engine = configuration.buildProcessEngine();
      // Others may look up the only engine of the JVM, which is then not this one.
      ProcessEngines.unregister(engine);
      return engine;
    }
  }
}

package id.estafet.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * All models, decisions and forms in one deployment under their path in the repository, as in
 * production; called processes may be replaced by a stub that only waits.
 *
 * @param stubs keys of the replaced processes
 */
record ProcessBundle(Set<String> stubs) {

  static final String STUB_TASK = "UserTask_EndStub";

  private static final List<String> ENDINGS = List.of(".bpmn", ".dmn", ".form");

  String deploy(RepositoryService repository) {
    DeploymentBuilder bundle = repository.createDeployment();
    Stream.of("processes", "forms")
        .flatMap(ProcessBundle::filesBelow)
        .forEach(file -> add(bundle, file));
    stubs.forEach(key -> bundle.addModelInstance(key + ".bpmn", stub(key)));
    return bundle.deploy().getId();
  }

  private void add(DeploymentBuilder bundle, Path file) {
    if (stubs.contains(file.getFileName().toString().replaceFirst("\\.bpmn$", ""))) {
      return;
    }
    try (InputStream content = Files.newInputStream(file)) {
      bundle.addInputStream(file.toString().replace('\\', '/'), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BpmnModelInstance stub(String key) {
    return Bpmn.createExecutableProcess(key)
        .camundaHistoryTimeToLiveString("P1D")
        .startEvent()
        .userTask(STUB_TASK)
        .endEvent()
        .done();
  }

  private static Stream<Path> filesBelow(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

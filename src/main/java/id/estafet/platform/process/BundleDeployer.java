package id.estafet.platform.process;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all models, decisions and forms as one bundle under their path in the repository: all or
 * nothing, so that a form is always the one its model was drawn with. An unchanged bundle is left
 * alone.
 */
@Component
@Order(BundleDeployer.ORDER)
class BundleDeployer implements ApplicationRunner {

  static final int ORDER = 10;

  private static final String NAME = "estafet";
  private static final String[] PATTERNS = {
    "classpath:processes/**/*.bpmn", "classpath:processes/**/*.dmn", "classpath:forms/**/*.form"
  };

  private final RepositoryService repository;

  BundleDeployer(RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    DeploymentBuilder bundle =
        repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(false);
    for (String pattern : PATTERNS) {
      add(bundle, new PathMatchingResourcePatternResolver().getResources(pattern));
    }
    bundle.deploy();
  }

  private static void add(DeploymentBuilder bundle, Resource[] resources) throws IOException {
    for (Resource resource : resources) {
      try (InputStream content = resource.getInputStream()) {
        bundle.addInputStream(relativeName(resource), content);
      }
    }
  }

  private static String relativeName(Resource resource) throws IOException {
    String path = resource.getURL().getPath();
    return path.substring(
        Math.max(path.lastIndexOf("/processes/"), path.lastIndexOf("/forms/")) + 1);
  }
}

package id.estafet.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process model of the source tree, parsed. */
record ModelFile(Path path, BpmnModelInstance model) {

  static Stream<ModelFile> all() {
    return filesBelow("processes", ".bpmn").stream().map(ModelFile::parse);
  }

  static List<Path> filesBelow(String folder, String ending) {
    if (!Files.isDirectory(Path.of(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModelFile parse(Path path) {
    return new ModelFile(path, Bpmn.readModelFromFile(path.toFile()));
  }

  Process process() {
    return all(Process.class).iterator().next();
  }

  <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
    return model.getModelElementsByType(type);
  }

  String name() {
    return path.getFileName().toString().replaceFirst("\\.bpmn$", "");
  }

  @Override
  public String toString() {
    return name();
  }
}

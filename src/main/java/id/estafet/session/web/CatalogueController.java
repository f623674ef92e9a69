package id.estafet.session.web;

import id.estafet.session.Catalogue;
import id.estafet.session.Subtopic;
import id.estafet.session.SubtopicKind;
import id.estafet.session.Topic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ministry's catalogue over HTTP, for everybody signed in (section 8). */
@Tag(name = "session-catalogue", description = "Topics and subtopics to choose from")
@RestController
@RequestMapping("/api/session-catalogue")
class CatalogueController {

  private final Catalogue catalogue;

  CatalogueController(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Operation(summary = "Read the topics and subtopics in the ministry's order")
  @GetMapping
  Edition read() {
    return new Edition(
        catalogue.version(),
        catalogue.topics(),
        catalogue.subtopics().stream().map(Choice::of).toList());
  }

  /** One edition of the catalogue. */
  record Edition(String version, Collection<Topic> topics, List<Choice> subtopics) {}

  /**
   * A subtopic.
   *
   * @param code {@code 2.F}
   * @param topic number of its topic
   */
  record Choice(String code, int topic, SubtopicKind kind, String kindLabel, String name) {

    static Choice of(Subtopic subtopic) {
      return new Choice(
          subtopic.code(),
          subtopic.topic().number(),
          subtopic.kind(),
          subtopic.kind().label(),
          subtopic.name());
    }
  }
}

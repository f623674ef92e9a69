package id.estafet.support;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.platform.security.Accounts;
import id.estafet.school.MasterData;
import id.estafet.school.MasterDataLoaded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.FileSystemResource;

/**
 * Schools of a test's own, with their people, in the opened year 2023/2024: what happens to them
 * disturbs nobody else.
 */
public final class TestSchools {

  private static final String PASSWORD = "Estafet-2026";
  private static final AtomicInteger LAST_NPSN = new AtomicInteger(99_100_000);

  private final ApplicationContext context;
  private final int port;

  private TestSchools(ApplicationContext context, int port) {
    this.context = context;
    this.port = port;
  }

  /** Schools in the product that listens on a port. */
  public static TestSchools in(ApplicationContext context, int port) {
    return new TestSchools(context, port);
  }

  /** A new school led by its principal (cohort 2), on the first day of practice. */
  public SchoolAtWork ledByPrincipal() {
    return SchoolAtWork.ledByPrincipal(port, opened(2));
  }

  /** A new school led by its facilitator (cohort 3), on the first day of practice. */
  public SchoolAtWork ledByFacilitator() {
    String npsn = opened(3);
    return SchoolAtWork.ledByFacilitator(port, npsn, "fsp." + npsn);
  }

  /** A school with people that is enrolled, but of which no year has begun. */
  public String waiting(int cohort) {
    TrainingTime.of(port).back();
    String npsn = String.valueOf(LAST_NPSN.incrementAndGet());
    load(npsn, cohort);
    return npsn;
  }

  private String opened(int cohort) {
    String npsn = waiting(cohort);
    Visitor.Answer opening =
        Visitor.of(port, "admin").post("/api/school-years/2023/schools/" + npsn, Map.of());
    assertThat(opening.status()).as(opening.words()).isEqualTo(200);
    return npsn;
  }

  private void load(String npsn, int cohort) {
    Map<String, String> people = people(npsn);
    try {
      Path folder = Files.createTempDirectory("school-" + npsn);
      write(
          folder.resolve("schools.csv"),
          "npsn,name,level,status,regency",
          Stream.of(npsn + ",SD Uji " + npsn + ",SD,NEGERI,51.03"));
      write(
          folder.resolve("enrolments.csv"),
          "npsn,cohort,from,to",
          Stream.of(npsn + "," + cohort + ",2021-07-01,"));
      write(
          folder.resolve("people.csv"),
          "id,name,title,email,phone,nuptk,nip",
          people.keySet().stream().map(id -> "%s,Orang %s,,%s,,,".formatted(id, id, address(id))));
      write(
          folder.resolve("duties.csv"),
          "person,role,place,from,to",
          people.entrySet().stream()
              .filter(person -> !person.getValue().isEmpty())
              .map(
                  person ->
                      "%s,%s,%s,2021-07-01,".formatted(person.getKey(), person.getValue(), npsn)));
      assertThat(
              context.getBean(MasterData.class).load(new FileSystemResource(folder + "/")).errors())
          .isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context
        .getBean(Accounts.class)
        .provide(
            people.keySet().stream()
                .map(id -> new Accounts.Account(id, "Orang " + id, null))
                .toList(),
            PASSWORD);
    context.publishEvent(new MasterDataLoaded());
  }

  /** Everybody can be written to, but for the second teacher. */
  private static String address(String id) {
    return id.startsWith("guru2.") ? "" : id + "@sekolah.example";
  }

  /** Logins with their roles; {@code ks2} waits for a hand-over. */
  private static Map<String, String> people(String npsn) {
    return Map.of(
        "ks." + npsn, "principal",
        "ks2." + npsn, "",
        "guru." + npsn, "teacher",
        "guru2." + npsn, "teacher",
        "pengawas." + npsn, "supervisor",
        "fsp." + npsn, "facilitator",
        "kfsp." + npsn, "facilitator-coordinator");
  }

  private static void write(Path file, String header, Stream<String> lines) throws IOException {
    List<String> all = Stream.concat(Stream.of(header), lines).collect(Collectors.toList());
    Files.write(file, all);
  }
}

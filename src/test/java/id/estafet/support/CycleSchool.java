package id.estafet.support;

import id.estafet.platform.security.Accounts;
import id.estafet.school.MasterData;
import id.estafet.training.TimeTravel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.FileSystemResource;

/**
 * A school of its own for a walk through a cycle, led by its principal, with the day before the
 * school year begins on the clock.
 *
 * @param folder for its master data
 */
public record CycleSchool(Path folder) {

  public static CycleSchool in(Path folder) {
    return new CycleSchool(folder);
  }

  /** Settles the school with principal, teacher and supervisor; starts nothing. */
  public void settle(ApplicationContext product, String npsn) {
    back(product);
    write(
        "schools.csv",
        "npsn,name,level,status,regency\n%1$s,SD Hitungan %1$s,SD,NEGERI,51.03\n",
        npsn);
    write("enrolments.csv", "npsn,cohort,from,to\n%s,2,2022-07-01,\n", npsn);
    write(
        "people.csv",
        """
        id,name,title,email,phone,nuptk,nip
        ks.%1$s,Kepala %1$s,,,,,
        guru.%1$s,Guru %1$s,,,,,
        pengawas.%1$s,Pengawas %1$s,,,,,
        """,
        npsn);
    write(
        "duties.csv",
        """
        person,role,place,from,to
        ks.%1$s,principal,%1$s,2021-07-01,
        guru.%1$s,teacher,%1$s,2021-07-01,
        pengawas.%1$s,supervisor,%1$s,2021-07-01,
        """,
        npsn);
    var loaded = product.getBean(MasterData.class).load(new FileSystemResource(folder + "/"));
    if (!loaded.errors().isEmpty()) {
      throw new IllegalStateException("Expected master data, but " + loaded.errors());
    }
    product
        .getBean(Accounts.class)
        .provide(
            List.of(
                new Accounts.Account("ks." + npsn, "Kepala " + npsn, null),
                new Accounts.Account("guru." + npsn, "Guru " + npsn, null),
                new Accounts.Account("pengawas." + npsn, "Pengawas " + npsn, null)),
            "Estafet-2026");
  }

  /** Puts the clock back to the day before the school year. */
  public static void back(ApplicationContext product) {
    product
        .getBean(TimeTravel.class)
        .moveTo(OffsetDateTime.parse("2023-07-24T07:00:00+07:00").toInstant());
  }

  private void write(String file, String content, String npsn) {
    try {
      Files.writeString(folder.resolve(file), content.formatted(npsn));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

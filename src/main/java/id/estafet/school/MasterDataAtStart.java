package id.estafet.school;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Loads master data at every start: the regions that come with the product, then the folder named
 * by {@code estafet.master-data}. Lines that are wrong are reported in the log and left out. People
 * from the files get accounts without a password, which an administrator opens.
 */
@Component
@Order(MasterDataAtStart.ORDER)
class MasterDataAtStart implements ApplicationRunner {

  static final int ORDER = 30;

  private static final Logger LOG = LoggerFactory.getLogger(MasterDataAtStart.class);

  private final MasterData masterData;
  private final ApplicationEventPublisher events;
  private final PeopleAccounts accounts;
  private final Resource regions;
  private final Resource folder;

  MasterDataAtStart(
      MasterData masterData,
      ApplicationEventPublisher events,
      PeopleAccounts accounts,
      @Value("classpath:data/") Resource regions,
      @Value("${estafet.master-data:#{null}}") Resource folder) {
    this.masterData = masterData;
    this.events = events;
    this.accounts = accounts;
    this.regions = regions;
    this.folder = folder;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    load(regions);
    if (folder != null) {
      load(folder);
      accounts.provide(null);
    }
    events.publishEvent(new MasterDataLoaded());
  }

  private void load(Resource source) {
    ImportResult result = masterData.load(source);
    result.errors().forEach(error -> LOG.warn("Left out of {}: {}", source, error));
  }
}

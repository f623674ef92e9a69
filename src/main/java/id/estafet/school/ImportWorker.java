package id.estafet.school;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Works on uploaded files beside the requests, a few at a time. Once a second it writes down how
 * far each has come, outside the transaction that stores them.
 */
@Component
class ImportWorker {

  private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

  private static final int AT_ONCE = 2;
  private static final int WAITING = 8;
  private static final int SECONDS_TO_STOP = 20;

  private final ImportRuns runs;
  private final Map<UUID, AtomicInteger> atHand = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING));
  private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
  private volatile boolean stopping;

  ImportWorker(ImportRuns runs) {
    this.runs = runs;
    beats.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
  }

  /**
   * Takes work on.
   *
   * @param work tells of each line that it has read
   * @throws RejectedExecutionException if too much is waiting
   */
  void submit(UUID run, Consumer<Runnable> work) {
    AtomicInteger done = new AtomicInteger();
    atHand.put(run, done);
    try {
      threads.execute(() -> run(run, done, work));
    } catch (RejectedExecutionException e) {
      atHand.remove(run, done);
      throw e;
    }
  }

  /**
   * Lets the work at hand roll back. Nothing is interrupted: the files of H2 would not survive it.
   */
  @PreDestroy
  void stop() throws InterruptedException {
    stopping = true;
    threads.shutdown();
    threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    beats.shutdown();
  }

  private void run(UUID run, AtomicInteger done, Consumer<Runnable> work) {
    try {
      work.accept(() -> countLine(done));
    } catch (CancellationException e) {
      runs.breakOff(run, ImportStatus.INTERRUPTED);
    } catch (RuntimeException e) {
      LOG.error("Expected to import {}, but it failed", run, e);
      runs.breakOff(run, ImportStatus.FAILED);
    } finally {
      // Only this work: whoever saw its result may have begun the next with the same run.
      atHand.remove(run, done);
    }
  }

  private void countLine(AtomicInteger done) {
    if (stopping) {
      throw new CancellationException();
    }
    done.incrementAndGet();
  }

  private void beat() {
    try {
      atHand.forEach((run, done) -> runs.alive(run, done.get()));
    } catch (DataAccessException e) {
      LOG.warn("Expected to note the progress of imports, but the database refused", e);
    }
  }
}

package guarantor.cli;

import guarantor.content.Content;
import guarantor.education.Assignment;
import guarantor.education.Graded;
import guarantor.education.Grading;
import guarantor.education.HandIn;
import guarantor.education.Proof;
import guarantor.education.WordCheck;
import guarantor.session.Game;
import guarantor.store.AssignmentFile;
import guarantor.store.HandInFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Reads many hand-ins side by side and grades them; what comes out does not depend on the cores.
 */
final class Grader {
  private final Content content;
  private final Map<String, Game> games = new ConcurrentHashMap<>();

  Grader(Content content) {
    this.content = content;
  }

  /** A scenario's game, made once. */
  Optional<Game> game(String scenario) {
    return Optional.ofNullable(content.scenarios().get(scenario))
        .map(s -> games.computeIfAbsent(scenario, id -> Game.of(content, s)));
  }

  /** What a hand-in proves; without a hand-in only what its reading found. */
  record Proved(Optional<Proof> proof, List<Proof.Fault> faults) {}

  Proved prove(Path path) {
    HandInFile.Read read = HandInFile.read(path, this::game);
    if (read.handIn().isEmpty()) {
      return new Proved(Optional.empty(), read.faults());
    }
    HandIn h = read.handIn().get();
    Game game = game(h.scenario()).orElseThrow();
    String here = content.hashes().get(h.scenario());
    try {
      Proof proof = Proof.of(h, read.faults(), game, here, HandInFile.chain(game));
      return new Proved(Optional.of(proof), proof.faults());
    } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
      // One forged file must not keep a class from being graded.
      List<Proof.Fault> faults = new ArrayList<>(read.faults());
      faults.add(new Proof.Fault("altered", "its moves cannot be played on this table", 0));
      return new Proved(Optional.empty(), List.copyOf(faults));
    }
  }

  /**
   * Grades files, in the order of their names.
   *
   * @param names how each file is called in the report
   * @param progress told how many are done
   */
  List<Graded> grade(
      List<Path> files,
      List<String> names,
      Assignment assignment,
      WordCheck check,
      int cores,
      IntConsumer progress) {
    Game game = game(assignment.scenario()).orElseThrow();
    Grading grading = new Grading(assignment, AssignmentFile.hash(assignment), check, game);
    ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, cores));
    try {
      List<Future<Object>> lots = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        Path path = files.get(i);
        String name = names.get(i);
        lots.add(workers.submit(() -> one(path, name, grading)));
      }
      List<Grading.Read> read = new ArrayList<>();
      List<Graded> refused = new ArrayList<>();
      for (int i = 0; i < lots.size(); i++) {
        Object done = get(lots.get(i));
        if (done instanceof Grading.Read r) {
          read.add(r);
        } else {
          refused.add((Graded) done);
        }
        progress.accept(i + 1);
      }
      List<Graded> out = new ArrayList<>(grading.compare(read));
      out.addAll(refused);
      out.sort(java.util.Comparator.comparing(Graded::file));
      return out;
    } finally {
      workers.shutdownNow();
    }
  }

  private Object one(Path path, String name, Grading grading) {
    Proved proved = prove(path);
    if (proved.proof().isEmpty()) {
      List<String> reasons = proved.faults().stream().map(Proof.Fault::reason).toList();
      return Graded.refused(name, "", proved.faults().get(0).status(), reasons);
    }
    return grading.read(name, proved.proof().get());
  }

  private static Object get(Future<Object> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("grading was stopped", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}

package guarantor.cli;

import guarantor.content.Content;
import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Refused;
import guarantor.education.Proof;
import guarantor.lookup.EndingRow;
import guarantor.lookup.Rerun;
import guarantor.lookup.Transcript;
import guarantor.session.Game;
import guarantor.session.Version;
import guarantor.store.HandInFile;
import guarantor.store.SaveFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a save or a hand-in proves itself: its lines are whole, it was played with this content
 * and these rules, and its moves end alike when they are made again.
 *
 * @param kind save or hand-in
 * @param status verified, or the first of: unreadable, newer-format, altered, truncated,
 *     other-content, other-rules
 * @param reasons one line each; empty where verified
 * @param firstDivergence number of the first event that ends otherwise
 * @param contentHash of what its scenario can reach in the content it was checked with
 * @param engineVersion of the program that checked it
 * @param events how many the save holds
 * @param over whether the game in it has ended; false where that cannot be told
 * @param score of a verified game that has ended
 */
record Verdict(
    String file,
    String kind,
    boolean verified,
    String status,
    List<String> reasons,
    Optional<Integer> firstDivergence,
    String contentHash,
    String engineVersion,
    int rules,
    Optional<Saved> saved,
    int events,
    boolean over,
    Optional<EndingRow.ScoreRow> score) {

  /** What the save's first line says. */
  record Saved(
      String scenario, long seed, String level, String game, int rules, String contentHash) {
    static Saved of(SaveFile.Header h) {
      return new Saved(
          h.scenario(), h.seed(), h.level().id(), h.game(), h.rules(), h.contentHash());
    }
  }

  static Verdict of(Path path, Content content) {
    if (HandInFile.is(path)) {
      return HandInVerdict.of(path, content);
    }
    Judge judge = new Judge(path, content);
    judge.read();
    return judge.verdict();
  }

  /** Gathers everything that speaks against a save. */
  private static final class Judge {
    private final Path path;
    private final Content content;
    private final List<String> reasons = new ArrayList<>();
    private String status = "verified";
    private Optional<Rerun.Divergence> divergence = Optional.empty();
    private Optional<SaveFile.Header> header = Optional.empty();
    private Optional<EndingRow> ending = Optional.empty();
    private int events;

    Judge(Path path, Content content) {
      this.path = path;
      this.content = content;
    }

    void read() {
      try {
        SaveFile.Header h = SaveFile.header(path);
        header = Optional.of(h);
        SaveFile.Loaded loaded = SaveFile.load(path, content);
        events = loaded.events().size();
        if (loaded.notice().isPresent() || events == 0) {
          against(
              "truncated",
              loaded.notice().isPresent() ? "its last line is torn" : "it has no event");
        }
        origin(h);
        if (events > 0) {
          again(h, loaded);
        }
      } catch (Refused e) {
        refused(e.diagnostics().get(0));
        header.ifPresent(this::origin);
      }
    }

    private void refused(Diagnostic d) {
      String where = d.span().line() == 0 ? "it " : "line " + d.span().line() + ": ";
      switch (d.code()) {
        case "BROKEN_SAVE" -> against("altered", where + d.message());
        case "NEWER_FORMAT" -> against("newer-format", where + d.message());
        case "UNKNOWN_ID", "NO_SCENARIO" ->
            against(sameContent() ? "altered" : "other-content", where + d.message());
        default -> against("unreadable", where + d.message());
      }
    }

    private boolean sameContent() {
      return header.map(h -> h.contentHash().equals(here(h))).orElse(false);
    }

    /** The hash of what the save's scenario can reach here; of all where it is not here. */
    private String here(SaveFile.Header h) {
      return content.hashes().getOrDefault(h.scenario(), content.hash());
    }

    private void origin(SaveFile.Header h) {
      Proof.origin(h.contentHash(), here(h), h.rules(), h.game())
          .forEach(f -> against(f.status(), f.reason()));
    }

    private void again(SaveFile.Header h, SaveFile.Loaded loaded) {
      Game game = loaded.game();
      divergence =
          Rerun.firstDivergence(
              game, h.level(), h.seed(), loaded.events(), e -> SaveFile.outcome(game, e));
      divergence.ifPresent(d -> against("altered", d.words()));
      if (divergence.isEmpty()) {
        ending = Transcript.of(game, h.level(), h.seed(), loaded.events()).ending();
      }
    }

    private void against(String what, String reason) {
      status = reasons.isEmpty() ? what : status;
      reasons.add(reason);
    }

    Verdict verdict() {
      boolean verified = reasons.isEmpty();
      return new Verdict(
          path.toString(),
          "save",
          verified,
          status,
          reasons,
          divergence.map(Rerun.Divergence::event),
          header.map(this::here).orElse(content.hash()),
          Version.GAME,
          Version.RULES,
          header.map(Saved::of),
          events,
          ending.isPresent(),
          verified ? ending.map(EndingRow::score) : Optional.empty());
    }
  }

  /** One line for people. */
  String words() {
    return verified
        ? file + ": verified"
        : file + ": NOT verified, " + status + ": " + String.join("; ", reasons);
  }
}

package guarantor.cli;

import guarantor.content.Content;
import guarantor.education.HandIn;
import guarantor.education.Proof;
import guarantor.lookup.EndingRow;
import guarantor.lookup.Transcript;
import guarantor.session.State;
import guarantor.session.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Whether a hand-in proves itself, said as of a save. */
final class HandInVerdict {
  private HandInVerdict() {}

  static Verdict of(Path path, Content content) {
    Grader.Proved proved = new Grader(content).prove(path);
    List<Proof.Fault> faults = proved.faults();
    Optional<HandIn> handIn = proved.proof().map(Proof::handIn);
    Optional<State> state = proved.proof().flatMap(Proof::state);
    Optional<EndingRow> ending =
        state.flatMap(s -> Transcript.of(s.game(), s.difficulty(), s.seed(), s.log()).ending());
    boolean valid = faults.isEmpty();
    return new Verdict(
        path.toString(),
        "hand-in",
        valid,
        valid ? "verified" : faults.get(0).status(),
        faults.stream().map(Proof.Fault::reason).toList(),
        faults.stream().map(Proof.Fault::event).filter(e -> e > 0).findFirst(),
        handIn
            .map(h -> content.hashes().getOrDefault(h.scenario(), content.hash()))
            .orElse(content.hash()),
        Version.GAME,
        Version.RULES,
        handIn.map(HandInVerdict::saved),
        handIn.map(h -> h.moves().size()).orElse(0),
        ending.isPresent(),
        valid ? ending.map(EndingRow::score) : Optional.empty());
  }

  private static Verdict.Saved saved(HandIn h) {
    return new Verdict.Saved(
        h.scenario(), h.seed(), h.level().id(), h.game(), h.rules(), h.contentHash());
  }
}

package guarantor.education;

import guarantor.session.Game;
import guarantor.session.State;
import guarantor.session.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a hand-in proves: that these moves, under this content and these rules, lead to this result.
 * It does not prove who sat at the keyboard, nor that no program searched for the moves, nor when
 * the words beside the game were written.
 *
 * @param faults what does not hold, in the order in which it was found; none where all holds
 * @param state the game as played again, as far as it could be
 */
public record Proof(HandIn handIn, List<Fault> faults, Optional<State> state) {
  private static final int SHOWN = 12;

  /**
   * Something that does not hold.
   *
   * @param status altered, truncated, other-content or other-rules
   * @param event number of the move, or 0
   */
  public record Fault(String status, String reason, int event) {}

  public boolean valid() {
    return faults.isEmpty();
  }

  /**
   * Plays a hand-in again.
   *
   * @param found what its reading has found already
   * @param here hash of the content that its scenario can reach here
   */
  public static Proof of(
      HandIn handIn, List<Fault> found, Game game, String here, Replay.Chain chain) {
    List<Fault> faults = new ArrayList<>(found);
    faults.addAll(origin(handIn.contentHash(), here, handIn.rules(), handIn.game()));
    Replay replay = Replay.of(game, handIn, chain);
    replay.firstFault().ifPresent(f -> faults.add(new Fault("altered", f.words(), f.event())));
    return new Proof(handIn, List.copyOf(faults), Optional.of(replay.session().state()));
  }

  /**
   * Where a game was played otherwise than here.
   *
   * @param hash of the content it was played with
   * @param rules under which it was played, of that game's version
   */
  public static List<Fault> origin(String hash, String here, int rules, String game) {
    List<Fault> out = new ArrayList<>();
    if (!hash.equals(here)) {
      String words = "played with content " + brief(hash) + ", this is " + brief(here);
      out.add(new Fault("other-content", words, 0));
    }
    if (rules != Version.RULES) {
      String words =
          "played under rules "
              + rules
              + " of game "
              + game
              + ", these are rules "
              + Version.RULES
              + " of game "
              + Version.GAME;
      out.add(new Fault("other-rules", words, 0));
    }
    return out;
  }

  private static String brief(String hash) {
    return hash.substring(0, Math.min(SHOWN, hash.length()));
  }
}

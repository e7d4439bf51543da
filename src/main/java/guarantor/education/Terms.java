package guarantor.education;

import guarantor.session.Move;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a game kept to what the assignment sets; one line for each term it did not keep. */
public final class Terms {
  private Terms() {}

  /** What was not kept; nothing where all was. */
  public static List<String> broken(Assignment a, HandIn h, State state) {
    List<String> out = new ArrayList<>();
    if (!h.scenario().equals(a.scenario())) {
      out.add("plays " + h.scenario() + ", the assignment sets " + a.scenario());
      return out;
    }
    if (h.level() != a.level()) {
      out.add("played at " + h.level().id() + ", the assignment sets " + a.level().id());
    }
    if (h.seed() != a.seedOf(h.code())) {
      out.add("played seed " + h.seed() + ", the code's seed is " + a.seedOf(h.code()));
    }
    undos(a, state, out);
    int used = state.table().movesUsed();
    if (used > a.rounds()) {
      out.add("used " + used + " costly moves of " + a.rounds());
    }
    instruction(a, h, state, out);
    return out;
  }

  private static void undos(Assignment a, State state, List<String> out) {
    long undos = state.log().stream().filter(e -> e.move() instanceof Move.Undo).count();
    if (undos > 0 && !a.aids().undo()) {
      out.add("took back " + undos + " moves, the assignment forbids it");
    }
  }

  private static void instruction(Assignment a, HandIn h, State state, List<String> out) {
    List<String> all = a.roleSheet().instructions();
    String played = state.instruction().id();
    if (!all.contains(played)) {
      String named = String.join(", ", all).toLowerCase(Locale.ROOT);
      out.add("played under " + played + ", the assignment names " + named);
    }
    String dealt = a.dealt(h.code()).orElse(played);
    if (all.contains(played) && !dealt.equals(played)) {
      out.add("played under " + played + ", the code was dealt " + dealt);
    }
  }
}

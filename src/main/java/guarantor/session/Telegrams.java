package guarantor.session;

import guarantor.content.Position;
import guarantor.negotiation.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came on record before a sitting beside its telegrams: the rest enters silently and is listed
 * (rules, section 1.3). A function of the game and the opening's facts; nothing is kept.
 */
public final class Telegrams {
  private Telegrams() {}

  /** Records of those who answer that reached no telegram, in the order of the seats. */
  public static List<Position> rest(Game game, List<Fact> opening) {
    Set<Integer> printed = new TreeSet<>();
    int sitting = 0;
    for (Fact f : opening) {
      if (f instanceof Fact.Opened o) {
        sitting = o.sitting();
      } else if (f instanceof Fact.Arrived a) {
        printed.add(a.ref());
      }
    }
    List<Position> out = new ArrayList<>();
    for (Scene.Fresh f : game.scene(sitting).fresh()) {
      if (!printed.contains(f.ref())) {
        out.add(f.position());
      }
    }
    return out;
  }

  /** Records, new since the sitting before, of those who have no voice at this table. */
  public static List<Position> elsewhere(Game game, int sitting) {
    List<Position> out = new ArrayList<>();
    if (sitting == 0) {
      return out;
    }
    LocalDate before = game.scene(sitting - 1).archive().day();
    Scene scene = game.scene(sitting);
    for (Position p : game.content().positions().values()) {
      String owner = game.content().owner(p);
      int seat = game.docket().party(owner);
      boolean speaks = seat >= 0 && scene.cast().party(seat).answers();
      boolean ours = owner.equals(game.scenario().player());
      boolean fresh = p.date().last().isAfter(before) && scene.archive().usable(p);
      if (fresh && !speaks && !ours && !p.offensive()) {
        out.add(p);
      }
    }
    return out;
  }
}

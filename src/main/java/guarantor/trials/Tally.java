package guarantor.trials;

import guarantor.content.Position;
import guarantor.negotiation.Party;
import guarantor.negotiation.Role;
import guarantor.session.Difficulty;
import guarantor.session.Game;
import guarantor.session.Result;
import guarantor.session.Scene;
import guarantor.session.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Adds games up, in the order of their seeds whatever order they were played in. */
final class Tally {
  private Tally() {}

  /** One game's numbers. */
  record Played(int instruction, int points, boolean stands, int turns, Heard heard) {
    static Played of(Stage stage, Difficulty level, Bots bot, long seed) {
      Heard heard = new Heard();
      Session s = Match.play(stage, level, bot.player(seed), seed, (at, m) -> heard.listen(at));
      Result result = Result.of(s.state());
      int instruction = stage.game().instructions().indexOf(s.state().instruction());
      int turns = s.state().table().movesUsed();
      return new Played(instruction, result.score().points(), result.stands(), turns, heard);
    }
  }

  /**
   * The sum of all games.
   *
   * @param nanos how long they took
   */
  static Trial of(
      Stage stage,
      Difficulty level,
      Bots bot,
      List<Played> games,
      Yardstick yardstick,
      long nanos) {
    BitSet heard = new BitSet();
    long[] replies = new long[4];
    long[][] bySeat = new long[stage.game().partyIds().size()][4];
    int breaches = 0;
    int unsourced = 0;
    int stands = 0;
    long turns = 0;
    for (Played g : games) {
      heard.or(g.heard().positions());
      for (int p = 0; p < g.heard().replies().length; p++) {
        for (int k = 0; k < replies.length; k++) {
          replies[k] += g.heard().replies()[p][k];
          bySeat[p][k] += g.heard().replies()[p][k];
        }
      }
      breaches += g.heard().breaches();
      unsourced += g.heard().unsourced();
      stands += g.stands() ? 1 : 0;
      turns += g.turns();
    }
    long all = replies[0] + replies[1] + replies[2] + replies[3];
    BitSet could = couldBeHeard(stage.game());
    List<String> never = new ArrayList<>();
    for (int ref = could.nextSetBit(0); ref >= 0; ref = could.nextSetBit(ref + 1)) {
      if (!heard.get(ref)) {
        never.add(stage.game().position(ref).id());
      }
    }
    return new Trial(
        stage.game().scenario().id(),
        level.id(),
        bot.id(),
        games.size(),
        Spread.of(games.stream().mapToInt(Played::points).toArray()),
        Spread.of(
            games.stream()
                .mapToInt(g -> yardstick.share(g.instruction(), g.points(), 100))
                .toArray()),
        Spread.ratio(stands, games.size(), 3),
        Spread.ratio(turns, games.size(), 1),
        could.cardinality() - never.size(),
        could.cardinality(),
        never,
        breaches,
        unsourced,
        Spread.ratio(replies[0], all, 3),
        Spread.ratio(replies[1], all, 3),
        Spread.ratio(replies[2], all, 3),
        Spread.ratio(replies[3], all, 3),
        (int) Math.min(Integer.MAX_VALUE, games.size() * 1_000_000_000L / Math.max(1, nanos)),
        under(stage.game(), games, yardstick),
        seats(stage.game(), bySeat),
        beside(stage.game(), heard, could));
  }

  private static List<Trial.Under> under(Game game, List<Played> games, Yardstick yardstick) {
    List<Trial.Under> out = new ArrayList<>();
    for (int k = 0; k < yardstick.best().size(); k++) {
      int at = k;
      int[] points =
          games.stream().filter(g -> g.instruction() == at).mapToInt(Played::points).toArray();
      if (points.length > 0) {
        Spread s = Spread.of(points);
        int most = Arrays.stream(points).max().getAsInt();
        long sum = Arrays.stream(points).asLongStream().sum();
        int best = yardstick.best().get(k);
        out.add(
            new Trial.Under(
                game.instructions().get(k).id(),
                points.length,
                s.mean(),
                most,
                best,
                Spread.ratio(sum * 100, (long) points.length * Math.max(1, best), 1)));
      }
    }
    return out;
  }

  private static List<String> beside(Game game, BitSet heard, BitSet could) {
    BitSet rest = (BitSet) heard.clone();
    rest.andNot(could);
    return rest.stream().mapToObj(ref -> game.position(ref).id()).toList();
  }

  private static List<Trial.Seat> seats(Game game, long[][] replies) {
    List<Trial.Seat> out = new ArrayList<>();
    for (Party p : game.scene(game.sittings() - 1).cast().inOrder()) {
      long[] r = replies[p.index()];
      if (p.answers()) {
        String id = game.partyIds().get(p.index());
        boolean principal = p.role() != Role.ORGANISATION;
        out.add(new Trial.Seat(id, principal, r[0], r[1], r[2], r[3]));
      }
    }
    return out;
  }

  /** Positions that those who answer hold on a clause by the last day, and that still stand. */
  static BitSet couldBeHeard(Game game) {
    Scene last = game.scene(game.sittings() - 1);
    BitSet out = new BitSet();
    for (Position p : game.content().positions().values()) {
      if (last.archive().usable(p) && Unheard.of(game, p) == Unheard.MISSED) {
        out.set(game.ref(p.id()));
      }
    }
    return out;
  }
}

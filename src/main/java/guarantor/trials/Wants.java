package guarantor.trials;

import guarantor.negotiation.Agenda;
import guarantor.negotiation.Draw;
import guarantor.negotiation.Drill;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Instruction;
import guarantor.negotiation.Item;
import guarantor.negotiation.Text;
import guarantor.negotiation.Wishes;
import guarantor.session.Game;
import guarantor.session.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How well delegations guess what a player wants most, after eight offers: Kendall's tau between
 * the guess and the truth over the joint clauses. The player follows one of the scenario's
 * instructions with weights moved by up to a third; it asks for all at first and gives way where it
 * costs it least, now and then anywhere. The bars are medians: half of the cases must reach 0.60
 * from offers, and half 0.75 with words.
 */
final class Wants {
  private static final int OFFERS = 8;
  private static final int HOLDS = 600;
  private static final int HOLDS_WITH_WORDS = 750;
  private static final int SLIPS_PERCENT = 15;

  private Wants() {}

  private record Seen(int record, int offers, int words) {}

  /** One player for each game of the order. */
  static Measured of(Order order) {
    Course course = new Course(order, false);
    List<Seen> all = new ArrayList<>();
    order.run(n -> player(course.game(n), n), (Seen s) -> all.add(s));
    int[] record = all.stream().mapToInt(Seen::record).sorted().toArray();
    int[] offers = all.stream().mapToInt(Seen::offers).sorted().toArray();
    int[] words = all.stream().mapToInt(Seen::words).sorted().toArray();
    int middle = all.size() / 2;
    List<String> counts =
        List.of(
            "median tau in thousandths, from the public record alone: " + record[middle],
            "after " + OFFERS + " offers: " + offers[middle],
            "after one clause was called vital and one given up besides: " + words[middle]);
    long alone = all.stream().filter(s -> s.offers() >= HOLDS).count();
    long told = all.stream().filter(s -> s.words() >= HOLDS_WITH_WORDS).count();
    return Measured.of("wishes", order, all.size(), Math.min(alone, told), 50, counts, List.of());
  }

  private static Seen player(Game game, long n) {
    Agenda agenda = game.docket().agenda();
    Scene scene = game.scene(0);
    int[] truth = truth(game, n);
    Wishes guess = Wishes.of(scene.wants());
    final int record = tau(guess.wants(), truth, agenda);
    Text text = asked(scene, game);
    for (int k = 0; k < OFFERS; k++) {
      guess = guess.offered(text);
      text = lower(text, truth, n, k);
    }
    int offers = tau(guess.wants(), truth, agenda);
    Wishes told = guess.vital(extreme(truth, agenda, 1)).givenUp(extreme(truth, agenda, -1));
    return new Seen(record, offers, tau(told.wants(), truth, agenda));
  }

  /** What each clause is worth to the player at its highest: the instruction, a little moved. */
  private static int[] truth(Game game, long n) {
    Instruction instruction = game.instructions().get((int) (n / 5 % game.instructions().size()));
    int[] out = new int[game.issueIds().size()];
    for (int q = 0; q < game.questions().size(); q++) {
      Drill.Question question = game.questions().get(q);
      for (int k = 0; k < question.items().size(); k++) {
        int most = question.worth().get(k).stream().mapToInt(w -> w).max().orElse(0);
        out[question.items().get(k)] += instruction.weights().get(q) * 1000 * most / question.top();
      }
    }
    for (int i = 0; i < out.length; i++) {
      out[i] = out[i] * (667 + Draw.below(667, n, i, "player's weight")) / 1000;
    }
    return out;
  }

  private static Text asked(Scene scene, Game game) {
    Agenda agenda = game.docket().agenda();
    Text text = Text.statusQuo(agenda, game.partyIds().size());
    for (int i = 0; i < agenda.size(); i++) {
      int level = agenda.item(i).top();
      while (level > agenda.item(i).statusQuo() && !scene.mayName(i, level)) {
        level--;
      }
      text = agenda.isAnnex(i) ? text : text.with(Edit.joint(i, level, 0));
    }
    return text;
  }

  /** Two steps down, each where a step costs it least; sometimes just anywhere. */
  private static Text lower(Text from, int[] truth, long n, int k) {
    Text text = from;
    for (int step = 0; step < 2; step++) {
      int chosen = -1;
      int turn = k * 2 + step;
      boolean slips = Draw.below(100, n, turn, "player slips") < SLIPS_PERCENT;
      long least = Long.MAX_VALUE;
      for (int i = 0; i < truth.length; i++) {
        Item item = text.agenda().item(i);
        int room = text.level(i, 0) - item.statusQuo();
        if (text.agenda().isAnnex(i) || room == 0) {
          continue;
        }
        int drawn = Draw.below(1 << 20, n, turn * 64 + i, "player slips where");
        long costs = slips ? drawn : truth[i] / (item.top() - item.statusQuo());
        if (costs < least) {
          least = costs;
          chosen = i;
        }
      }
      text =
          chosen < 0 ? text : text.with(text.clause(chosen, Edit.JOINT).at(text.level(chosen) - 1));
    }
    return text;
  }

  private static int extreme(int[] truth, Agenda agenda, int sign) {
    int out = -1;
    for (int i = 0; i < truth.length; i++) {
      boolean joint = !agenda.isAnnex(i);
      if (joint && (out < 0 || sign * truth[i] > sign * truth[out])) {
        out = i;
      }
    }
    return out;
  }

  /** Kendall's tau over the joint clauses, in thousandths; a tie in the guess counts as neither. */
  private static int tau(List<Integer> guess, int[] truth, Agenda agenda) {
    int[] joint =
        java.util.stream.IntStream.range(0, truth.length).filter(i -> !agenda.isAnnex(i)).toArray();
    int score = 0;
    int pairs = 0;
    for (int a : joint) {
      for (int b : Arrays.stream(joint).filter(b -> b > a).toArray()) {
        int real = Integer.compare(truth[a], truth[b]);
        pairs += real == 0 ? 0 : 1;
        score += real * Integer.compare(guess.get(a), guess.get(b));
      }
    }
    return pairs == 0 ? 0 : score * 1000 / pairs;
  }
}

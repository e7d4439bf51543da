package guarantor.trials;

import guarantor.negotiation.Drill;
import guarantor.negotiation.Instruction;
import guarantor.negotiation.Item;
import guarantor.negotiation.Part;
import guarantor.negotiation.Party;
import guarantor.session.Game;
import java.util.List;

/**
 * The drill's arithmetic as the rules print it: what one clause earns, in thousandths of a point.
 */
final class Worth {
  private static final int FORCES = 3;
  private static final int LEVELS = 16;
  private static final int KINDS = 3;

  private final int[] share;
  private final long[][] table;

  Worth(Game game) {
    List<Party> parties = game.scene(0).cast().parties();
    share = new int[parties.size()];
    int all = 0;
    for (Party p : parties) {
      share[p.index()] = p.guarantees() ? p.capability() : 0;
      all += share[p.index()];
    }
    for (int p = 0; p < share.length; p++) {
      share[p] = share[p] * 1000 / Math.max(1, all);
    }
    int items = game.issueIds().size();
    table = new long[game.instructions().size()][items * LEVELS * FORCES * KINDS];
    for (int k = 0; k < table.length; k++) {
      Instruction instruction = game.instructions().get(k);
      for (int i = 0; i < items; i++) {
        Item item = game.docket().agenda().item(i);
        for (int l = item.statusQuo() + 1; l <= item.top(); l++) {
          for (int f = 0; f < FORCES; f++) {
            boolean sleeps = f > 0 && (instruction.sleeping() >> i & 1) == 0;
            int runs = sleeps && item.part() != Part.ANNEX ? 1 : 2;
            for (int kind = 0; kind < KINDS; kind++) {
              table[k][at(i, l, f, kind)] = sum(game, instruction, i, item, l, runs, kind);
            }
          }
        }
      }
    }
  }

  private static int at(int item, int level, int force, int kind) {
    return ((item * LEVELS + level) * FORCES + force) * KINDS + kind;
  }

  /** Kind 0: by signers; 1: by signers under the smaller word; 2: by the words of the text. */
  private static long sum(
      Game game, Instruction instruction, int i, Item item, int level, int runs, int kind) {
    Drill.Basis basis = kind == 2 ? Drill.Basis.TEXT : Drill.Basis.SIGNERS;
    long sum = 0;
    for (int q = 0; q < game.questions().size(); q++) {
      Drill.Question question = game.questions().get(q);
      int k = question.basis() == basis ? question.items().indexOf(i) : -1;
      if (k >= 0) {
        List<Integer> worth = question.worth().get(k);
        int off = kind == 2 ? worth.get(item.statusQuo()) : kind == 1 ? question.softened() : 0;
        // weight x worth x 100 / top, half for each run, times 10 / 20: thousandths of a point
        int each = Math.max(0, worth.get(level) - off);
        sum += instruction.weights().get(q) * 25_000L * runs * each / question.top();
      }
    }
    return sum;
  }

  /** What a clause earns by binding one party. */
  long signer(int instruction, int item, int level, int force, int party, boolean softened) {
    return table[instruction][at(item, level, force, softened ? 1 : 0)] * share[party] / 1000;
  }

  /** What a clause of the Sentence earns by its words, over its status quo. */
  long text(int instruction, int item, int level, int force) {
    return table[instruction][at(item, level, force, 2)];
  }
}

package guarantor.negotiation;

import java.util.List;

/**
 * What the player's own capital wants from the text.
 *
 * @param weights per question of the drill, in the scenario's order
 * @param redLines breaches that make an initialled text worth nothing
 * @param dearer price of a give under this instruction, by the give's index; -1 = its usual price
 * @param sleeping items whose tag counts as signature for this instruction (bitmask)
 * @param tariff what the mandate counts for beside the drill
 */
public record Instruction(
    String id,
    List<Integer> weights,
    List<RedLine> redLines,
    List<Integer> dearer,
    long sleeping,
    Tariff tariff) {

  public Instruction {
    weights = List.copyOf(weights);
    redLines = List.copyOf(redLines);
    dearer = List.copyOf(dearer);
  }

  /**
   * A breach: the clause below a level, or in force only at this tag.
   *
   * @param below the clause's level must reach this; 0 = any level
   * @param force the tag ruled out, or -1
   */
  public record RedLine(int item, int below, int force) {
    boolean brokenBy(Text text) {
      boolean low = below > 0 && text.level(item) < below;
      boolean late = force >= 0 && text.stands(item, Edit.JOINT) && text.force(item) == force;
      return low || late;
    }
  }

  /** The same instruction under another tariff. */
  Instruction under(Tariff other) {
    return new Instruction(id, weights, redLines, dearer, sleeping, other);
  }

  /** The first red line a text breaks, or null. */
  public RedLine broken(Text text) {
    for (RedLine line : redLines) {
      if (line.brokenBy(text)) {
        return line;
      }
    }
    return null;
  }

  /** The price of a give under this instruction. */
  public int price(Give give) {
    int own = give.index() < dearer.size() ? dearer.get(give.index()) : -1;
    return own >= 0 ? own : give.price();
  }
}

package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/**
 * What one clause adds to a party's utility against the status quo, in thousandths. The
 * contributions of all judged clauses sum to the difference to the unit: each is the step of a
 * running sum that is rounded the same way as the whole.
 *
 * @param points below 0 where the clause costs it something
 */
public record Contribution(int item, int points) {

  /** The contributions behind a judgement, in the order of the agenda. */
  public static List<Contribution> of(Party p, Circumstances now, Judgement judged) {
    long clauses = judged.carried() | judged.failing();
    Agenda agenda = now.text().agenda();
    long weight = 0;
    for (int i = 0; i < agenda.size(); i++) {
      weight += (clauses >> i & 1) != 0 ? p.weight()[i] : 0;
    }
    List<Contribution> out = new ArrayList<>();
    long utility = 0;
    long walkAway = 0;
    int before = 0;
    for (int i = 0; i < agenda.size(); i++) {
      if ((clauses >> i & 1) == 0) {
        continue;
      }
      int level = Ground.of(p, i, now).priced(now.text().level(i, p.index()));
      utility += (long) p.weight()[i] * p.value()[i][level];
      walkAway += (long) p.weight()[i] * p.value()[i][agenda.item(i).statusQuo()];
      int sum = (int) (utility / weight) - (int) (walkAway / weight);
      out.add(new Contribution(i, sum - before));
      before = sum;
    }
    return out;
  }
}

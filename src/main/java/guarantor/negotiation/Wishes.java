package guarantor.negotiation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a delegation thinks the player wants: a guess from the player's own public record, put right
 * by comparing its offers. People make few offers, so clauses are compared and not counted
 * (conflict-based ordering after Keskin et al. 2023): it wants that clause more on which it has
 * kept more of what it asked first. What it calls vital or gives up in words counts at once.
 *
 * @param prior per item, how much its record speaks of it
 * @param asked per item, levels above the status quo in its first offer
 * @param kept per item, the share of these it still asked for, in thousandths, summed over its
 *     later offers
 * @param vital items it has called vital (bitmask)
 * @param givenUp items it has given up in words (bitmask)
 * @param offers how many offers it has made
 */
public record Wishes(
    List<Integer> prior,
    List<Integer> asked,
    List<Integer> kept,
    long vital,
    long givenUp,
    int offers) {

  /** What a thing wanted most counts; the least counts 1. */
  public static final int MOST = 1000;

  /** One later offer says so many times as much as the whole public record. */
  private static final int OFFER_IN_RECORDS = 4;

  public Wishes {
    prior = List.copyOf(prior);
    asked = List.copyOf(asked);
    kept = List.copyOf(kept);
  }

  /** The guess from the record alone. */
  public static Wishes of(List<Integer> prior) {
    List<Integer> none = Collections.nCopies(prior.size(), 0);
    return new Wishes(prior, none, none, 0, 0, 0);
  }

  /** The guess after one more offer: the whole text as the player would have it now. */
  public Wishes offered(Text offer) {
    List<Integer> first = new ArrayList<>();
    List<Integer> still = new ArrayList<>();
    for (int i = 0; i < prior.size(); i++) {
      int above = Math.max(0, offer.level(i, 0) - offer.agenda().item(i).statusQuo());
      int before = offers == 0 ? above : asked.get(i);
      first.add(before);
      int share = before == 0 ? 0 : Math.min(MOST, MOST * above / before);
      // a later tag gives way too: each of the two halves what is left
      still.add(offers == 0 ? 0 : kept.get(i) + (share >> offer.force(i)));
    }
    return new Wishes(prior, first, still, vital, givenUp, offers + 1);
  }

  /** The guess after the player has called a clause vital. */
  public Wishes vital(int item) {
    long bit = 1L << item;
    return new Wishes(prior, asked, kept, vital | bit, givenUp & ~bit, offers);
  }

  /** The guess after the player has given a clause up. */
  public Wishes givenUp(int item) {
    long bit = 1L << item;
    return new Wishes(prior, asked, kept, vital & ~bit, givenUp | bit, offers);
  }

  /** Per item, how much it is thought to be wanted, 1 to {@link #MOST}. */
  public List<Integer> wants() {
    int compared = OFFER_IN_RECORDS * Math.max(0, offers - 1);
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < prior.size(); i++) {
      int guess = (above(prior, i) + compared * above(kept, i)) / (1 + compared);
      boolean isVital = (vital >> i & 1) != 0;
      boolean isGivenUp = (givenUp >> i & 1) != 0;
      int bounded = Math.min(MOST - 1, Math.max(2, guess));
      out.add(isVital ? MOST : isGivenUp ? 1 : bounded);
    }
    return out;
  }

  /** The share of other items that an item stands above, ties counting half, in thousandths. */
  private static int above(List<Integer> of, int item) {
    int halves = 0;
    for (int j = 0; j < of.size(); j++) {
      if (j != item) {
        halves += 1 + Integer.signum(of.get(item) - of.get(j));
      }
    }
    return of.size() < 2 ? MOST : halves * MOST / (2 * (of.size() - 1));
  }
}

package guarantor.negotiation;

import java.util.List;

/**
 * The issues of one scenario in their order, and which clause carries the entry into force that
 * untagged clauses share. A class and no record, for it is asked thousands of times in a move: the
 * items stand in an array.
 */
public final class Agenda {
  private final List<Item> items;
  private final Item[] at;
  private final boolean[] annex;
  private final int trigger;

  /**
   * An agenda.
   *
   * @param items at most 63
   * @param trigger index of the clause whose tag untagged clauses of the Compact follow, or -1
   */
  public Agenda(List<Item> items, int trigger) {
    if (items.size() > 63) {
      throw new IllegalArgumentException("at most 63 issues, not " + items.size());
    }
    this.items = List.copyOf(items);
    this.trigger = trigger;
    at = this.items.toArray(Item[]::new);
    annex = new boolean[at.length];
    for (int i = 0; i < at.length; i++) {
      annex[i] = at[i].part() == Part.ANNEX;
    }
  }

  public List<Item> items() {
    return items;
  }

  public int trigger() {
    return trigger;
  }

  public int size() {
    return at.length;
  }

  public Item item(int index) {
    return at[index];
  }

  /** The index of an issue by its id, or -1. */
  public int indexOf(String id) {
    for (int i = 0; i < at.length; i++) {
      if (at[i].id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the text has a part the allies own. */
  public boolean hasSentence() {
    return items.stream().anyMatch(i -> i.part() == Part.SENTENCE);
  }

  /** Whether the issue has one copy for each guarantor. */
  public boolean isAnnex(int item) {
    return annex[item];
  }
}

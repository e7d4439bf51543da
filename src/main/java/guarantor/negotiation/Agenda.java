package guarantor.negotiation;

import java.util.List;

/**
 * The issues of one scenario in their order, and which clause carries the entry into force that
 * untagged clauses share.
 *
 * @param items at most 63
 * @param trigger index of the clause whose tag untagged clauses of the Compact follow, or -1
 */
public record Agenda(List<Item> items, int trigger) {

  public Agenda {
    items = List.copyOf(items);
    if (items.size() > 63) {
      throw new IllegalArgumentException("at most 63 issues, not " + items.size());
    }
  }

  public int size() {
    return items.size();
  }

  public Item item(int index) {
    return items.get(index);
  }

  /** The index of an issue by its id, or -1. */
  public int indexOf(String id) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(id)) {
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
    return items.get(item).part() == Part.ANNEX;
  }
}

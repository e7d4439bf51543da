package guarantor.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Parties and tables of no country, for tests of the table. */
final class Invented {
  static final int TOP = 4;

  private Invented() {}

  /** An agenda of clauses with levels 0..4 and nothing agreed, one for each part named. */
  static Agenda agenda(Part... parts) {
    List<Item> items = new ArrayList<>();
    for (Part part : parts) {
      items.add(new Item("issue-" + items.size(), part, TOP, 0, false));
    }
    return new Agenda(items, -1);
  }

  /** A party whose record per clause is given, and to which more is always worth more. */
  static Party party(int index, Role role, List<List<Evidence>> evidence) {
    int size = evidence.size();
    int[][] value = new int[size][];
    Arrays.setAll(value, i -> new int[] {0, 250, 500, 750, 1000});
    int[] weight = new int[size];
    Arrays.fill(weight, 100);
    int[] none = new int[size];
    Arrays.fill(none, -1);
    List<List<Ask>> asks = evidence.stream().map(e -> List.<Ask>of()).toList();
    return new Party(index, role, 1, evidence, asks, value, weight, 0b111, -1, none, List.of());
  }

  static Evidence backs(int ref, int level) {
    return new Evidence(ref, Evidence.Kind.BACKING, level, true, List.of());
  }

  static Evidence objects(int ref, int level) {
    return new Evidence(ref, Evidence.Kind.OBJECTION, level, true, List.of());
  }

  /** A text nobody has pledged, with no key in force. */
  static Circumstances untouched(Text text, int parties) {
    int size = text.agenda().size();
    byte[][] nothing = new byte[parties][size];
    return new Circumstances(
        text,
        false,
        new long[Paper.values().length],
        nothing,
        0,
        new long[parties],
        nothing,
        nothing,
        Set.of());
  }

  static Temper temper() {
    return new Temper(550, 5, 30, 3);
  }

  static Decision.Memory fresh(int items) {
    return new Decision.Memory(0, -1, 0, new int[items], 0);
  }
}

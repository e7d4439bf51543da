package guarantor.negotiation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The exhibits at hand, those used up, and what they have won. */
final class Folder {
  private final List<Integer> refs = new ArrayList<>();
  private final Set<Integer> spent = new TreeSet<>();
  private final Set<Integer> recited = new LinkedHashSet<>();
  private final Set<Integer> answered = new TreeSet<>();
  private final long[] duels;
  private final byte[][] won;
  private byte[][] wonThen;
  private Set<Integer> answeredThen = Set.of();

  Folder(int parties, int items) {
    duels = new long[parties];
    won = new byte[parties][items];
  }

  void pack(List<Integer> packed) {
    refs.clear();
    refs.addAll(packed);
  }

  void lay(Fact.Exhibited f) {
    refs.remove(Integer.valueOf(f.ref()));
    spent.add(f.ref());
    if (f.against() != f.ref()) {
      duels[f.party()] |= 1L << f.item();
    }
    if (f.won()) {
      won[f.party()][f.item()] = (byte) f.level();
      wonThen = null;
      if (f.answers()) {
        answered.add(f.against());
        answeredThen = Collections.unmodifiableSet(new TreeSet<>(answered));
      }
    }
  }

  /** Evidence is spent like an exhibit and stands in the preamble. */
  void recite(int ref) {
    refs.remove(Integer.valueOf(ref));
    spent.add(ref);
    recited.add(ref);
  }

  /** Evidence laid, in order. */
  List<Integer> recited() {
    return List.copyOf(recited);
  }

  List<Integer> refs() {
    return Collections.unmodifiableList(refs);
  }

  boolean spent(int ref) {
    return spent.contains(ref);
  }

  boolean duelled(int party, int item) {
    return (duels[party] >> item & 1) != 0;
  }

  /** Copies, for a snapshot; one copy until the next exhibit wins. */
  byte[][] won() {
    if (wonThen == null) {
      wonThen = Circumstances.copy(won);
    }
    return wonThen;
  }

  Set<Integer> answered() {
    return answeredThen;
  }
}

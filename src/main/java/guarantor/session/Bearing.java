package guarantor.session;

import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether one new record changes what its delegation may say on one clause. A change made by
 * another record of the same days is not its doing, and a member's word moves no group (rules,
 * section 3).
 *
 * @param fresh the record
 * @param replaced the records that it supersedes
 */
record Bearing(Scene.Fresh fresh, Set<Integer> replaced) {

  /** Before and after are the same party, as cast for two sittings in a row. */
  boolean changes(Party before, Party after, Circumstances now) {
    int item = fresh.item();
    boolean asked = asks(after) && !asks(before);
    boolean tied = after.ties().stream().anyMatch(t -> t.refs().contains(fresh.ref()));
    boolean timed = after.timingRef() == fresh.ref() && before.timing() != after.timing();
    return asked
        || timed
        || tied && before.ties().size() != after.ties().size()
        || binds(after) && range(before, joined(before, after), item, now);
  }

  private boolean binds(Party after) {
    return after.evidence().get(fresh.item()).stream().anyMatch(e -> e.ref() == fresh.ref());
  }

  private boolean asks(Party p) {
    return p.asks().get(fresh.item()).stream().anyMatch(a -> a.ref() == fresh.ref());
  }

  /** The party as it was, with this record alone added and what it supersedes taken away. */
  private Party joined(Party before, Party after) {
    int item = fresh.item();
    List<List<Evidence>> evidence = new ArrayList<>(before.evidence());
    List<Evidence> own = new ArrayList<>(before.evidence().get(item));
    own.removeIf(e -> replaced.contains(e.ref()));
    after.evidence().get(item).stream().filter(e -> e.ref() == fresh.ref()).forEach(own::add);
    evidence.set(item, own);
    return new Party(
        before.index(),
        before.role(),
        before.capability(),
        evidence,
        before.asks(),
        before.value(),
        before.weight(),
        before.timing(),
        before.timingRef(),
        before.fears(),
        before.ties());
  }

  /** Whether two states of a party's record reach differently far on a clause. */
  static boolean range(Party before, Party after, int item, Circumstances now) {
    Ground was = Ground.of(before, item, now);
    Ground is = Ground.of(after, item, now);
    return was.reserved() != is.reserved()
        || was.cap() != is.cap()
        || was.bar() != is.bar()
        || was.floor() != is.floor();
  }
}

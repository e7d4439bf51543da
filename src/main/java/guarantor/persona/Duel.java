package guarantor.persona;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Item;
import guarantor.negotiation.Party;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An exhibit laid against the record a refusal rests on: later date, higher office, fewer unmet
 * conditions. Two of three win; a tie counts for the record attacked.
 *
 * @param yours the exhibit
 * @param theirs the record it meets; empty where only the status quo holds the delegation there
 * @param upTo the level a win opens; no higher than the exhibit's own level, the delegation's span
 *     and what still bars it
 * @param obstacle why it cannot be laid at all, or {@link Obstacle#NONE}
 */
public record Duel(
    Position yours,
    Optional<Position> theirs,
    boolean later,
    boolean higher,
    boolean fewer,
    int unmetYours,
    int unmetTheirs,
    int upTo,
    Obstacle obstacle) {

  /** Why an exhibit cannot be laid against a delegation on a clause. */
  public enum Obstacle {
    NONE,
    /** Not its own record, nor a text it or its group signed. */
    NOT_THEIRS,
    /** Of another clause, or without a level. */
    OTHER_CLAUSE,
    /** Its yes ground reaches that level already. */
    NOTHING_TO_WIN,
    /** A red line cannot be duelled. */
    RED_LINE
  }

  /** How many of the three comparisons the exhibit wins. */
  public int won() {
    return (later ? 1 : 0) + (higher ? 1 : 0) + (fewer ? 1 : 0);
  }

  public boolean wins() {
    return won() >= 2;
  }

  /** Sets an exhibit against what holds a party on a clause. */
  public static Duel of(
      Content content,
      Scenario scenario,
      Docket docket,
      Archive archive,
      Party party,
      int item,
      Position yours,
      Circumstances now) {
    Ground ground = Ground.of(party, item, now);
    Issue issue = content.issues().get(docket.issues().get(item));
    int level = now.text().level(item, party.index());
    boolean barred =
        ground.barRef() >= 0 && (level >= ground.bar() || ground.reach() == ground.bar() - 1);
    Optional<Position> theirs = theirs(content, scenario, docket, item, ground, barred);
    int unmetYours = unmet(party, item, docket.ref(yours), now);
    int unmetTheirs = theirs.map(t -> unmet(party, item, docket.ref(t), now)).orElse(0);
    LocalDate before = theirs.map(t -> t.date().last()).orElse(LocalDate.MIN);
    int rank = theirs.map(Position::rank).orElse(0);
    return new Duel(
        yours,
        theirs,
        yours.date().last().isAfter(before),
        yours.rank() > rank,
        unmetYours < unmetTheirs,
        unmetYours,
        unmetTheirs,
        upTo(party, docket, item, issue, yours, ground, now, barred),
        obstacle(docket, archive, party, item, issue, yours, ground, barred));
  }

  private static Optional<Position> theirs(
      Content content, Scenario scenario, Docket docket, int item, Ground ground, boolean barred) {
    if (barred) {
      return Optional.of(docket.position(ground.barRef()));
    }
    if (ground.capRef() >= 0) {
      return Optional.of(docket.position(ground.capRef()));
    }
    return scenario.clauses().get(item).record().map(content.positions()::get);
  }

  /** Coded conditions of a record that the text on the table does not meet. */
  private static int unmet(Party party, int item, int ref, Circumstances now) {
    for (Evidence e : party.evidence().get(item)) {
      if (e.ref() == ref) {
        return e.unmet(party.index(), item, now);
      }
    }
    return 0;
  }

  private static int upTo(
      Party party,
      Docket docket,
      int item,
      Issue issue,
      Position yours,
      Ground ground,
      Circumstances now,
      boolean barred) {
    Item it = docket.agenda().item(item);
    int own = yours.level().map(issue::step).orElse(0);
    int span = it.statusQuo();
    int bar = it.top() + 1;
    for (Evidence e : party.evidence().get(item)) {
      if (e.backs()) {
        span = Math.max(span, e.level());
      } else if (e.upward() && !(barred && e.ref() == ground.barRef())) {
        bar =
            e.unmet(party.index(), item, now) > 0 || e.conditions().isEmpty()
                ? Math.min(bar, e.level())
                : bar;
      }
    }
    int most = Math.min(Math.min(own, span), bar - 1);
    return Math.min(ground.reach() + 1, most);
  }

  private static Obstacle obstacle(
      Docket docket,
      Archive archive,
      Party party,
      int item,
      Issue issue,
      Position yours,
      Ground ground,
      boolean barred) {
    int ref = docket.ref(yours);
    boolean here = party.evidence().get(item).stream().anyMatch(e -> e.ref() == ref);
    if (!here && !archive.binding(docket.party(party.index())).contains(yours)) {
      return Obstacle.NOT_THEIRS;
    }
    if (!yours.issue().equals(issue.id()) || yours.level().isEmpty() || !yours.stance().backs()) {
      return Obstacle.OTHER_CLAUSE;
    }
    if (barred && ground.red()) {
      return Obstacle.RED_LINE;
    }
    return issue.step(yours.level().get()) > ground.reach()
        ? Obstacle.NONE
        : Obstacle.NOTHING_TO_WIN;
  }
}

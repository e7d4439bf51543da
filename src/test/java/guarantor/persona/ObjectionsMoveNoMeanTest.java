package guarantor.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Over every delegation of the shipped content: a property, not an example. */
class ObjectionsMoveNoMeanTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 10);

  private final Content content = new ContentReader(ContentFiles.shipped()).read();
  private final Archive archive = new Archive(content, "", DAY);
  private final Derivation derivation = new Derivation(content, archive);

  private int ideal(List<Position> records, String issue) {
    return derivation.of(records, List.of(issue), List.of(0)).get(0).ideal();
  }

  private static int bar(Issue issue, List<Position> records) {
    int bar = issue.top() + 1;
    for (Position p : records) {
      boolean upward = p.direction().equals(java.util.Optional.of(Position.Direction.AND_ABOVE));
      if (p.issue().equals(issue.id()) && !p.stance().backs() && upward) {
        bar = Math.min(bar, issue.step(p.level().orElseThrow()));
      }
    }
    return bar;
  }

  @Test
  void anObjectionCutsTheIdealAtItsBarAndDoesNothingElse() {
    int cut = 0;
    int untouched = 0;
    for (String delegation : content.delegations().keySet()) {
      List<Position> all = archive.binding(delegation);
      List<Position> backing = all.stream().filter(p -> p.stance().backs()).toList();
      for (Issue issue : content.issues().values()) {
        int wished = ideal(backing, issue.id());
        int limit = 1000 * (bar(issue, all) - 1);

        int held = ideal(all, issue.id());

        assertEquals(Math.max(0, Math.min(wished, limit)), held, delegation + " " + issue.id());
        cut += held < wished ? 1 : 0;
        untouched += held == wished && all.size() > backing.size() ? 1 : 0;
      }
    }
    assertTrue(cut > 0 && untouched > 0, "both cases occur: " + cut + ", " + untouched);
  }

  @Test
  void anObjectionStillCountsAsSpeakingOfTheIssue() {
    List<Position> both = new ArrayList<>();
    for (Position p : archive.binding("germany")) {
      if (p.issue().equals("nato-membership-path")) {
        both.add(p);
      }
    }
    List<Position> backing = both.stream().filter(p -> p.stance().backs()).toList();
    assertTrue(backing.size() < both.size(), "Germany objects to some step of the path");
    List<String> issues = List.of("nato-membership-path", "duration");

    int withObjections = derivation.of(both, issues, List.of(0, 0)).get(0).salience();
    int without = derivation.of(backing, issues, List.of(0, 0)).get(0).salience();

    assertTrue(withObjections > without, withObjections + " > " + without);
  }
}

package guarantor.authoring.rules;

import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Requirement;
import java.util.Optional;

/** A record's condition is that its own issue already stands as high as it backs. */
final class CircularCondition implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "CIRCULAR_CONDITION",
        "A record's condition is that its own issue already stands as high as it backs.",
        "It could never be the one to open it.",
        "\"level\": \"respond\" with {\"kind\": \"level-at-least\", \"issue\": \"trigger\", \"level\": \"respond\"}",
        "(no condition)",
        "name another clause, or leave the condition out");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      for (Requirement r : p.conditions()) {
        boolean own =
            p.level().isPresent()
                && r.issue().equals(Optional.of(p.issue()))
                && r.level().isPresent();
        Issue issue = desk.content().issues().get(p.issue());
        boolean broken =
            own && p.stance().backs() && issue.step(r.level().get()) >= issue.step(p.level().get());
        out.when(broken, p, "conditions", "", "its own clause must stand so high before it counts");
      }
    }
  }
}

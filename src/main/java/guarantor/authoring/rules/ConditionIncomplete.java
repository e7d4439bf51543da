package guarantor.authoring.rules;

import guarantor.content.Position;
import guarantor.content.Requirement;
import java.util.List;
import java.util.Locale;

/** A condition lacks what its kind needs, or has what its kind does not read. */
final class ConditionIncomplete implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "CONDITION_INCOMPLETE",
        "A condition lacks what its kind needs, or has what its kind does not read.",
        "The grammar is closed: what is not read is lost.",
        "{\"kind\": \"signers\"}",
        "{\"kind\": \"signers\", \"atLeast\": 2}",
        "give what the kind needs, and no more");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      for (Requirement r : p.conditions()) {
        boolean sound =
            r.atLeast().isPresent() == (r.kind() == Requirement.Kind.SIGNERS)
                && r.delegation().isPresent() == (r.kind() == Requirement.Kind.SIGNED)
                && r.issue().isPresent() == (r.kind() == Requirement.Kind.LEVEL_AT_LEAST)
                && r.level().isPresent() == (r.kind() == Requirement.Kind.LEVEL_AT_LEAST)
                && r.text().isPresent() == (r.kind() == Requirement.Kind.TEXT);
        String kind = r.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        out.when(
            !sound,
            p,
            "kind",
            kind,
            "a condition '" + kind + "' needs " + NEEDS.get(r.kind().ordinal()));
      }
    }
  }

  private static final List<String> NEEDS =
      List.of(
          "nothing more",
          "nothing more",
          "'atLeast' alone",
          "'delegation' alone",
          "'issue' and 'level' alone",
          "'text' alone");
}

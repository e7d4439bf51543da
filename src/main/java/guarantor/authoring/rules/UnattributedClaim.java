package guarantor.authoring.rules;

import guarantor.content.Position;

/** A party's claim about the war stands as if it were ours. */
final class UnattributedClaim implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "UNATTRIBUTED_CLAIM",
        "A party's claim about the war stands as if it were ours.",
        "Sources show what was said, not what happened.",
        "\"statement\": \"The special military operation goes on.\"",
        "\"statement\": \"Claims that the special military operation goes on.\"",
        "write 'claims', 'calls' or 'what Moscow calls'");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      String s = p.statement();
      boolean attributed = !Words.first(Words.ATTRIBUTED, s).isEmpty();
      String w = Words.first(Words.CLAIMS, s);
      out.when(
          !w.isEmpty() && !attributed,
          p,
          "statement",
          w,
          "'" + w + "' is a party's claim and stands as ours");
    }
  }
}

package guarantor.authoring.rules;

import guarantor.content.Position;

/** A record claims to replace one that is later, of another delegation, or on another issue. */
final class SupersedesNothing implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "SUPERSEDES_NOTHING",
        "A record claims to replace one that is later, of another delegation, or on another issue.",
        "Only an open reversal of the same delegation on the same issue replaces; two voices stay two voices.",
        "\"supersedes\": [{\"position\": \"fr-001\", ...}] in Germany's file",
        "\"supersedes\": [{\"position\": \"de-003\", ...}]",
        "name an earlier record of the same delegation and issue");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      for (Position.Replacement r : p.supersedes()) {
        Position old = desk.content().positions().get(r.position());
        boolean ours =
            desk.content().owner(old).equals(desk.content().owner(p))
                && old.issue().equals(p.issue());
        boolean earlier = old != p && old.date().compareTo(p.date()) <= 0;
        out.when(
            !ours || !earlier,
            p,
            "position",
            r.position(),
            "'"
                + r.position()
                + "' is "
                + (ours ? "no earlier record" : "of another delegation or issue"));
      }
    }
  }
}

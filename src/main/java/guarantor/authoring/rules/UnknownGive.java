package guarantor.authoring.rules;

import guarantor.content.Blueprint;
import guarantor.content.Scenario;

/** A design or an instruction names a give that the scenario does not have. */
final class UnknownGive implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "UNKNOWN_GIVE",
        "A design or an instruction names a give that the scenario does not have.",
        "Gives are a closed list, each with the records that ask for it.",
        "\"give\": \"a-moon\"",
        "\"give\": \"restate-article-5\"",
        "name one of its gives");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Plays x : Plays.in(desk.content())) {
      String id = x.play().give().orElse("");
      boolean known = has(x.scenario(), id);
      out.when(
          x.play().way() == Blueprint.Way.GIVE && !known,
          x.design(),
          "give",
          "",
          x.scenario().id() + " has no give '" + id + "'");
    }
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Brief b : s.instructions()) {
        for (Scenario.Dearer d : b.dearer()) {
          out.when(
              !has(s, d.give()),
              s,
              "give",
              d.give(),
              "'" + d.give() + "' is no give of this scenario");
        }
      }
    }
  }

  private static boolean has(Scenario s, String give) {
    return s.gives().stream().anyMatch(g -> g.id().equals(give));
  }
}

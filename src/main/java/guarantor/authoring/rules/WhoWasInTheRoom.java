package guarantor.authoring.rules;

import guarantor.content.Scenario;
import java.util.List;

/** Where the opponent sits at the table, the brief leaves out somebody who was in the room. */
final class WhoWasInTheRoom implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "WHO_WAS_IN_THE_ROOM",
        "Where the opponent sits at the table, the brief leaves out somebody who was in the room.",
        "Players must know who heard it.",
        "(a brief that names Russia and not Turkey)",
        "\"Across the hall sits Russia; Turkey hosts.\"",
        "name all who sat there");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      String brief = String.join(" ", s.brief());
      for (String d :
          SceneText.opponentSits(s)
              ? s.sittings().get(0).stops().get(0).seats()
              : List.<String>of()) {
        String name = desk.content().delegations().get(d).shortName();
        out.when(
            !brief.contains(name),
            s,
            "brief",
            "",
            "the brief does not say that " + name + " was in the room");
      }
    }
  }
}

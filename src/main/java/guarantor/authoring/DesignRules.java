package guarantor.authoring;

import guarantor.content.Blueprint;
import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Source;
import guarantor.content.When;
import java.util.Optional;

/** As-of law for designs: none is offered before it was public, and each can do what it says. */
final class DesignRules {
  private final Content content;
  private final Findings out;

  DesignRules(Content content, Findings out) {
    this.content = content;
    this.out = out;
  }

  void check() {
    content.blueprints().values().forEach(this::design);
  }

  private void design(Blueprint b) {
    Optional<When> shown =
        Optional.ofNullable(content.positions().get(b.because()))
            .map(Position::date)
            .or(
                () ->
                    Optional.ofNullable(content.sources().get(b.because())).flatMap(Source::date));
    fault(
        shown.isPresent() && shown.get().compareTo(b.from()) > 0,
        b,
        "from",
        "DESIGN_BEFORE_ITS_SOURCE",
        "public since " + b.from().text() + ", but " + b.because() + " is later",
        "give the day of the record that shows it");
    fault(
        b.plays().isEmpty(),
        b,
        "plays",
        "DESIGN_DOES_NOTHING",
        "it plays nowhere",
        "say how: tabled, adviser, act, give, evidence, corridor or ending");
    for (Blueprint.Play p : b.plays()) {
      for (String id : p.scenarios()) {
        Scenario s = content.scenarios().get(id);
        if (s != null) {
          play(b, p, s);
        }
      }
    }
  }

  private void play(Blueprint b, Blueprint.Play p, Scenario s) {
    When last = s.sittings().get(s.sittings().size() - 1).moment();
    fault(
        b.from().compareTo(last) > 0,
        b,
        "from",
        "DESIGN_LATER_THAN_SCENE",
        "it is public since " + b.from().text() + ", after the last sitting of " + s.id(),
        "leave the scene out");
    fault(
        !b.scenarios().contains(s.id()),
        b,
        "scenarios",
        "DESIGN_SCENES",
        "it plays in " + s.id() + ", which its list of scenarios lacks",
        "add it");
    boolean gives = s.gives().stream().anyMatch(g -> Optional.of(g.id()).equals(p.give()));
    fault(
        p.way() == Blueprint.Way.GIVE && !gives,
        b,
        "give",
        "UNKNOWN_GIVE",
        s.id() + " has no give '" + p.give().orElse("") + "'",
        "name one of its gives");
    for (String r : p.records()) {
      Position record = content.positions().get(r);
      boolean opponents = record != null && content.owner(record).equals(s.opponent());
      fault(
          p.way() == Blueprint.Way.ACT && record != null && !opponents,
          b,
          "records",
          "ACT_OF_ANOTHER",
          "'" + r + "' is no record of the opponent in " + s.id(),
          "the opponent speaks its own record alone");
      fault(
          record != null && record.offensive(),
          b,
          "records",
          "OFFENSIVE_SHOWN",
          "'" + r + "' is tagged offensive and would be shown without a keypress",
          "choose another record");
    }
  }

  private void fault(
      boolean broken, Blueprint b, String key, String code, String message, String hint) {
    out.when(broken, "blueprint", b.id(), key, "", code, message, hint);
  }
}

package guarantor.lookup;

import guarantor.content.Scenario;
import guarantor.negotiation.Act;
import guarantor.negotiation.Answer;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.session.Game;
import java.util.Optional;

/**
 * The clerk's minute on one fact, in plain English: what was done at the table, with the ids it
 * rests on. It makes no claim about the world; what delegations say is never here.
 */
final class Minutes {
  private final Game game;

  Minutes(Game game) {
    this.game = game;
  }

  /** The minute on a fact, or nothing where the replies say it already. */
  Optional<String> of(Fact fact) {
    String text = text(fact);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private String text(Fact fact) {
    if (fact instanceof Fact.Tabled f) {
      return "The text now: " + Clauses.words(game, f.edits()) + ".";
    } else if (fact instanceof Fact.Gave f) {
      return gave(f);
    } else if (fact instanceof Fact.Answered f) {
      return answered(f);
    } else if (fact instanceof Fact.Leaked f) {
      String draw = " (drew " + f.draw() + "; it leaks below " + f.chance() + ").";
      return (f.leaked() ? "The offer leaked: it is public now" : "No leak") + draw;
    } else if (fact instanceof Fact.Called f) {
      return called(f);
    } else if (fact instanceof Fact.Read f) {
      return "Reading. " + Words.sentence(outcome(f.answer()));
    } else if (fact instanceof Fact.Shown f) {
      String ground =
          f.reach() < 0 ? "reserved" : "up to " + Clauses.level(game, f.item(), f.reach());
      return party(f.party()) + "'s ground on " + clause(f.item()) + ": " + ground + ".";
    } else if (fact instanceof Fact.Spoke f && redirected(f)) {
      return party(f.party())
          + " has no word on "
          + clause(f.item())
          + " on record; it speaks of "
          + game.position(f.ref()).issue()
          + " instead "
          + id(f.ref())
          + ".";
    } else if (fact instanceof Fact.Arrived f) {
      return "Telegram " + id(f.ref()) + ": " + party(f.party()) + " on " + clause(f.item()) + ".";
    } else if (fact instanceof Fact.Exhibited f) {
      return exhibited(f);
    } else if (fact instanceof Fact.Recited f) {
      return "Evidence "
          + id(f.ref())
          + " before "
          + party(f.party())
          + " on "
          + clause(f.item())
          + ": it enters the preamble.";
    } else if (fact instanceof Fact.Checked f) {
      return "Press notice checked: " + notice(f.notice());
    }
    return ofMarks(fact);
  }

  private boolean redirected(Fact.Spoke f) {
    return !game.position(f.ref()).issue().equals(game.issueIds().get(f.item()));
  }

  private String exhibited(Fact.Exhibited f) {
    String what = "Exhibit " + id(f.ref()) + " to " + party(f.party()) + " on " + clause(f.item());
    if (f.against() == f.ref()) {
      return what + " answers a mark.";
    }
    String against = f.against() < 0 ? "the status quo" : id(f.against());
    return what
        + ": wins "
        + f.comparisons()
        + " of three against "
        + against
        + (f.level() > 0 ? ", opens " + Clauses.level(game, f.item(), f.level()) : "")
        + ".";
  }

  private String ofMarks(Fact fact) {
    if (fact instanceof Fact.Announced f) {
      return opponent() + " will speak on " + clause(f.item()) + ".";
    } else if (fact instanceof Fact.Acted f) {
      return opponent() + " speaks on " + clause(f.item()) + ", as announced " + id(f.ref()) + ".";
    } else if (fact instanceof Fact.Marked f) {
      return "Marked on " + clause(f.item()) + ": " + party(f.party()) + " " + id(f.ref()) + ".";
    } else if (fact instanceof Fact.Cleared f) {
      String means = Words.id(f.means());
      return "The mark of "
          + party(f.party())
          + " on "
          + clause(f.item())
          + " clears: "
          + means
          + ".";
    } else if (fact instanceof Fact.Bit f) {
      return "The mark bites: " + party(f.party()) + " loses a level on " + clause(f.item()) + ".";
    }
    return ofProcedure(fact);
  }

  private String ofProcedure(Fact fact) {
    if (fact instanceof Fact.Opened f) {
      Scenario.Sitting sitting = game.scenario().sittings().get(f.sitting());
      String place =
          sitting.stops().stream()
              .filter(stop -> stop.id().equals(f.stop()))
              .map(Scenario.Stop::place)
              .findFirst()
              .orElse(sitting.name());
      return place + ", " + sitting.moment().text() + ". The sitting opens.";
    } else if (fact instanceof Fact.Pressed f) {
      String line = clause(f.item()) + " at " + Clauses.level(game, f.item(), f.level());
      return "Press line " + id(f.ref()) + ": " + line + ", " + points(f.points()) + " earned.";
    } else if (fact instanceof Fact.Charged f) {
      return "Below the press line on " + clause(f.item()) + ": " + points(f.points()) + " lost.";
    } else if (fact instanceof Fact.Adjourned f) {
      return "Adjourned; " + Words.count(f.movesLost(), "move") + " lost.";
    } else if (fact instanceof Fact.Closed f) {
      return game.scenario().sittings().get(f.sitting()).name() + ": the sitting is closed.";
    } else if (fact instanceof Fact.Instructed f) {
      return "Instruction: " + f.instruction() + ".";
    } else if (fact instanceof Fact.Initialled) {
      return "The text is initialled.";
    } else if (fact instanceof Fact.WalkedOut) {
      return "Ukraine leaves without a text.";
    } else if (fact instanceof Fact.Silence f) {
      return silence(f);
    } else if (fact instanceof Fact.Settled f) {
      return settled(f);
    }
    return "";
  }

  private String gave(Fact.Gave f) {
    Scenario.Offer offer = game.scenario().gives().get(f.give());
    String whom = f.party() == Edit.JOINT ? "in the room" : "to " + party(f.party());
    return "Given " + whom + ": " + offer.line() + " (" + points(f.price()) + ").";
  }

  private String answered(Fact.Answered f) {
    Answer a = f.answer();
    if (f.again()) {
      return party(a.party()) + " holds" + Clauses.on(a.paper()) + ".";
    }
    String cause =
        switch (f.cause()) {
          case ASKED -> "";
          case LEAK -> "After the leak: ";
          case TIE -> "Now that others pledge: ";
          case TOUCHED -> "The text moved under a pledge: ";
          case REOPENED -> "At the opening: ";
          case RECORD -> "On a new record: ";
        };
    return cause + outcome(a);
  }

  private String outcome(Answer a) {
    String who = party(a.party());
    String reserving =
        a.reserved() == 0 ? "" : ", reserving " + Clauses.clauseNames(game, a.reserved());
    return switch (a.act()) {
      case ACCEPT -> who + " accepts" + Clauses.on(a.paper()) + reserving + annex(a) + ".";
      case PLEDGE_IF ->
          who + " pledges" + Clauses.on(a.paper()) + " if others sign" + reserving + annex(a) + ".";
      case COUNTER -> who + " counters" + Clauses.on(a.paper()) + counter(a) + rests(a) + ".";
      case REFUSE -> who + " refuses " + clause(a.clause()) + rests(a) + ".";
      case RESERVE ->
          who + " reserves" + Clauses.on(a.paper()) + ": no record on any clause asked.";
    };
  }

  private String counter(Answer a) {
    if (a.counter().isEmpty()) {
      return "";
    }
    String more = a.suffices() ? "" : ", and that is not all";
    return ": " + Clauses.words(game, a.counter()) + more;
  }

  /** What a delegation that pledges would write in its own annex instead. */
  private String annex(Answer a) {
    return a.counter().isEmpty() ? "" : "; its annex: " + Clauses.words(game, a.counter());
  }

  private String rests(Answer a) {
    if (a.clause() < 0) {
      return "";
    }
    return a.restsOn() < 0
        ? "; on " + clause(a.clause()) + " it has the status quo"
        : "; on " + clause(a.clause()) + " it rests on " + id(a.restsOn());
  }

  private String called(Fact.Called f) {
    String what = party(f.party()) + " to " + verb(f.act());
    String clause = f.clause() < 0 ? "" : " on " + clause(f.clause());
    String end = f.reading() ? "right: 1 reading" : f.right() ? "right, no reading" : "wrong";
    return "Called " + what + clause + ": " + end + ".";
  }

  private static String verb(Act act) {
    return act == Act.PLEDGE_IF ? "pledge" : Words.id(act);
  }

  private String notice(String id) {
    return game.scenario().press().stream()
        .filter(n -> n.id().equals(id))
        .map(Scenario.Notice::correction)
        .findFirst()
        .orElse(id + ".");
  }

  private String silence(Fact.Silence f) {
    String stands = clause(f.item()) + " stands at " + Clauses.level(game, f.item(), f.level());
    String tag = f.force() > 0 ? Clauses.force(f.force()) : "";
    String broken =
        f.broken() == 0 ? "nobody breaks it" : "broken by " + Clauses.partyNames(game, f.broken());
    return "Silence: " + broken + "; " + stands + tag + ".";
  }

  private String settled(Fact.Settled f) {
    if (f.stands()) {
      String rows = f.rows() == 0 ? "" : "; by tie " + Clauses.partyNames(game, f.rows());
      return "The Compact stands. Signers: " + Clauses.partyNames(game, f.signers()) + rows + ".";
    }
    String letters =
        f.letters() == 0
            ? ""
            : " Annexes that stand alone as letters: "
                + Clauses.partyNames(game, f.letters())
                + ".";
    return "The Compact falls: the quorum is missed." + letters;
  }

  private String party(int party) {
    return Clauses.party(game, party);
  }

  private String opponent() {
    return Names.shortName(game.content(), game.scenario().opponent());
  }

  private String clause(int item) {
    return Clauses.name(game, item);
  }

  private String id(int ref) {
    return "[" + game.position(ref).id() + "]";
  }

  private static String points(int points) {
    return Words.count(points, "point");
  }
}

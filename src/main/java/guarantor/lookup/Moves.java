package guarantor.lookup;

import guarantor.session.Game;
import guarantor.session.Move;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A move as `transcript` prints it: always kind, place, call, exhibit and gives; then what its kind
 * needs.
 */
final class Moves {
  private final Game game;

  Moves(Game game) {
    this.game = game;
  }

  /** A predicted answer. */
  record CallRow(String delegation, String act, Optional<String> issue) {}

  /** The opening of a sitting: no move of anybody's. */
  static Map<String, Object> opening() {
    return blank("opening");
  }

  Map<String, Object> of(Move move) {
    Map<String, Object> out = blank(kind(move));
    if (move instanceof Move.Travel m) {
      out.put("stop", m.stop());
    } else if (move instanceof Move.Instruct m) {
      out.put("instruction", m.instruction());
    } else if (move instanceof Move.Ask m) {
      out.put("delegation", party(m.party()));
      out.put("issue", issue(m.item()));
    } else if (move instanceof Move.Propose m) {
      propose(out, m);
    } else if (move instanceof Move.Blueprint m) {
      out.put("place", "room");
      out.put("call", call(m.call()));
      out.put("blueprint", m.blueprint());
    } else if (move instanceof Move.Accept m) {
      out.put("delegation", party(m.party()));
      out.put("paper", Words.id(m.paper()));
    } else if (move instanceof Move.Exhibit m) {
      out.put("exhibit", game.position(m.ref()).id());
      out.put("delegation", party(m.party()));
      out.put("issue", issue(m.item()));
    } else if (move instanceof Move.Pack m) {
      out.put("folder", m.refs().stream().map(r -> game.position(r).id()).toList());
    } else if (move instanceof Move.Rally m) {
      out.put("delegation", party(m.party()));
      out.put("issue", issue(m.item()));
    } else if (move instanceof Move.Check m) {
      out.put("notice", m.notice());
    } else if (move instanceof Move.Read m) {
      out.put("delegation", party(m.party()));
    } else if (move instanceof Move.Withdraw m) {
      out.put("issue", issue(m.item()));
    } else if (move instanceof Move.Press m) {
      out.put("position", m.ref() < 0 ? Optional.empty() : game.position(m.ref()).id());
    }
    return out;
  }

  private void propose(Map<String, Object> out, Move.Propose m) {
    boolean corridor = m.place() == Move.Place.CORRIDOR;
    out.put("place", Words.id(m.place()));
    out.put("call", call(m.call()));
    out.put("gives", m.gives().stream().map(g -> game.scenario().gives().get(g).id()).toList());
    out.put("delegation", corridor ? party(m.party()) : Optional.empty());
    out.put("edits", EditRow.of(game, m.edits()));
  }

  private Object call(Optional<Move.Call> call) {
    return call.map(
        c ->
            new CallRow(
                party(c.party()),
                Words.id(c.act()),
                c.clause() < 0 ? Optional.empty() : Optional.of(issue(c.clause()))));
  }

  private static Map<String, Object> blank(String kind) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("kind", kind);
    out.put("place", Optional.empty());
    out.put("call", Optional.empty());
    out.put("exhibit", Optional.empty());
    out.put("gives", List.of());
    return out;
  }

  /** "WalkOut" is written walk-out, as in saves. */
  private static String kind(Move move) {
    String name = move.getClass().getSimpleName();
    return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** A move in plain English. */
  String words(Move move) {
    if (move instanceof Move.Ask m) {
      return "asks " + name(m.party()) + " about " + Clauses.name(game, m.item());
    } else if (move instanceof Move.Propose m) {
      return proposes(m);
    } else if (move instanceof Move.Blueprint m) {
      return "tables the design '"
          + game.content().blueprints().get(m.blueprint()).name()
          + "' in the room";
    } else if (move instanceof Move.Accept m) {
      return "accepts the counter of " + name(m.party()) + Clauses.on(m.paper());
    } else if (move instanceof Move.Exhibit m) {
      return "lays " + game.position(m.ref()).id() + " before " + name(m.party());
    } else if (move instanceof Move.Pack) {
      return "packs the folder";
    } else if (move instanceof Move.Rally m) {
      return "rallies " + name(m.party()) + " on " + Clauses.name(game, m.item());
    } else if (move instanceof Move.Check m) {
      return "checks the press notice '" + m.notice() + "'";
    } else if (move instanceof Move.Read m) {
      return "spends a reading on " + name(m.party());
    } else if (move instanceof Move.Withdraw m) {
      return "withdraws the clause on " + Clauses.name(game, m.item());
    } else if (move instanceof Move.Press m) {
      return m.ref() < 0
          ? "says nothing to the press"
          : "takes a line to the press [" + game.position(m.ref()).id() + "]";
    }
    return procedure(move);
  }

  private static String procedure(Move move) {
    if (move instanceof Move.Begin) {
      return "takes the pen";
    } else if (move instanceof Move.Travel) {
      return "chooses where to go";
    } else if (move instanceof Move.Instruct m) {
      return "takes the instruction of " + m.instruction();
    } else if (move instanceof Move.Adjourn) {
      return "adjourns";
    } else if (move instanceof Move.Initial) {
      return "initials the text";
    } else if (move instanceof Move.WalkOut) {
      return "walks out";
    }
    return kind(move);
  }

  private String proposes(Move.Propose m) {
    String where =
        m.place() == Move.Place.CORRIDOR
            ? "proposes to " + name(m.party()) + " in the corridor: "
            : "proposes in the room: ";
    String what = m.edits().isEmpty() ? "the text as it is" : Clauses.words(game, m.edits());
    List<String> gives =
        m.gives().stream().map(g -> game.scenario().gives().get(g).name()).toList();
    return where + what + (gives.isEmpty() ? "" : ", giving " + Words.and(gives));
  }

  private String party(int party) {
    return game.docket().party(party);
  }

  private String name(int party) {
    return Clauses.party(game, party);
  }

  private String issue(int item) {
    return game.issueIds().get(item);
  }
}

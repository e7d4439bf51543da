package guarantor.store;

import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.diagnostic.Nearest;
import guarantor.negotiation.Force;
import guarantor.session.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Between the numbers of one run and the ids of a log. What a number means follows from the name of
 * the component it stands in; the words here are the whole vocabulary of the save format.
 */
final class Wire {
  private final Game game;

  Wire(Game game) {
    this.game = game;
  }

  /** An id is in the log that this content does not have. */
  static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unknown(String what, String id, List<String> known) {
      super(
          "this content has no "
              + what
              + " '"
              + id
              + "'"
              + (Nearest.of(id, known).isEmpty()
                  ? ""
                  : " (nearest: " + Nearest.of(id, known) + ")"));
    }
  }

  /** The word for a number in a component, or null where it is just a number. */
  String word(String component, int number, int item) {
    return switch (component) {
      case "item", "clause" -> number < 0 ? "" : game.issueIds().get(number);
      case "party", "needs" -> number < 0 ? "" : game.partyIds().get(number);
      case "ref", "restsOn", "against" -> number < 0 ? "" : game.position(number).id();
      case "level", "asked", "reach" -> number < 0 ? "" : level(item, number);
      case "force" -> Force.at(number).name().toLowerCase(java.util.Locale.ROOT);
      case "give" -> game.scenario().gives().get(number).id();
      case "sitting" -> game.scenario().sittings().get(number).id();
      default -> null;
    };
  }

  private String level(int item, int number) {
    if (item < 0) {
      return "";
    }
    List<Issue.Level> levels = game.content().issues().get(game.issueIds().get(item)).levels();
    return number < levels.size() ? levels.get(number).id() : "above";
  }

  /** The number of a word in a component. */
  int number(String component, String word, int item) {
    if (word.isEmpty()) {
      return -1;
    }
    return switch (component) {
      case "item", "clause" -> known("issue", word, game.issueIds());
      case "party", "needs" -> known("delegation", word, game.partyIds());
      case "ref", "restsOn", "against" -> ref(word);
      case "level", "asked", "reach" -> step(item, word);
      case "force" -> known("entry into force", word, forces());
      case "give" -> known("give", word, gives());
      case "sitting" ->
          known(
              "sitting",
              word,
              game.scenario().sittings().stream().map(Scenario.Sitting::id).toList());
      default -> throw new Unknown("word for " + component, word, List.of());
    };
  }

  private int step(int item, String word) {
    if (item < 0) {
      return 0;
    }
    Issue issue = game.content().issues().get(game.issueIds().get(item));
    if (word.equals("above")) {
      return issue.levels().size();
    }
    return known("level", word, issue.levels().stream().map(Issue.Level::id).toList());
  }

  private int ref(String id) {
    int ref = game.ref(id);
    if (ref < 0) {
      throw new Unknown(
          "position", id, game.content().positions().values().stream().map(Position::id).toList());
    }
    return ref;
  }

  private static int known(String what, String word, List<String> among) {
    int at = among.indexOf(word);
    if (at < 0) {
      throw new Unknown(what, word, among);
    }
    return at;
  }

  /** What the bits of a mask in a component stand for. */
  List<String> bits(String component) {
    return switch (component) {
      case "reserved", "declined" -> game.issueIds();
      case "gives" -> gives();
      default -> game.partyIds();
    };
  }

  /** Whether the numbers of a component stand for ids, so that a bare number is a forgery. */
  static boolean isNamed(String component) {
    return List.of(
            "item", "clause", "party", "needs", "ref", "restsOn", "against", "level", "asked",
            "reach", "force", "give", "sitting")
        .contains(component);
  }

  private static List<String> forces() {
    return Stream.of(Force.values()).map(Words::id).toList();
  }

  private List<String> gives() {
    return game.scenario().gives().stream().map(Scenario.Offer::id).toList();
  }

  /** The ids whose bits are set. */
  List<String> names(String component, long mask) {
    List<String> all = bits(component);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if ((mask >> i & 1) != 0) {
        out.add(all.get(i));
      }
    }
    return out;
  }

  long mask(String component, List<String> names) {
    long mask = 0;
    for (String n : names) {
      mask |= 1L << known(component, n, bits(component));
    }
    return mask;
  }
}

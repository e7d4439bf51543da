package guarantor.store;

import guarantor.content.Allowance;
import guarantor.content.Assumption;
import guarantor.content.Blueprint;
import guarantor.content.Delegation;
import guarantor.content.Issue;
import guarantor.content.Lexicon;
import guarantor.content.Outlet;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Source;
import java.util.List;
import java.util.Optional;

/** The kinds of content files: how each is named, what record it holds, which schema says so. */
enum ContentKind {
  ASSUMPTIONS("assumptions.json", Assumptions.class, "assumptions"),
  BLUEPRINTS("blueprints.json", Blueprints.class, "blueprints"),
  DELEGATION("delegations/", Delegation.class, "delegation"),
  ISSUES("issues.json", Issues.class, "issues"),
  ALLOWANCES("lint-allow.json", Allowances.class, "lint-allow"),
  MEASURES("lexicon/measures.json", LexiconFiles.Measures.class, "measures"),
  LEXICON("lexicon/", Lexicon.class, "lexicon"),
  OUTCOMES("outcomes/", OutcomesFile.class, "outcomes"),
  OUTLETS("outlets.json", Outlets.class, "outlets"),
  POSITIONS("positions/", Positions.class, "positions"),
  SCENARIO("scenarios/", Scenario.class, "scenario"),
  SOURCES("sources/", Sources.class, "sources");

  /** The name of the one file, or of the folder with its slash. */
  final String place;

  final Class<?> type;

  private final String schema;

  ContentKind(String place, Class<?> type, String schema) {
    this.place = place;
    this.type = type;
    this.schema = schema;
  }

  /** The kind of a file by its name in the content folder. */
  static Optional<ContentKind> of(String name) {
    for (ContentKind k : values()) {
      boolean folder = k.place.endsWith("/");
      if (folder ? name.startsWith(k.place) : name.equals(k.place)) {
        return Optional.of(k);
      }
    }
    return Optional.empty();
  }

  /** The name of its schema in the folder schema. */
  String schema() {
    return schema + ".schema.json";
  }

  /**
   * The file issues.json.
   *
   * @param issues the questions of the text
   */
  record Issues(List<Issue> issues) {}

  /**
   * The file outlets.json.
   *
   * @param test the one test by which every outlet gets its label
   * @param outlets who printed the pages
   */
  record Outlets(String test, List<Outlet> outlets) {}

  /**
   * A file of sources.
   *
   * @param sources the pages that were read
   */
  record Sources(List<Source> sources) {}

  /**
   * A file of positions.
   *
   * @param delegation id of the delegation whose record this is
   * @param positions one dated thing each
   */
  record Positions(String delegation, List<Position> positions) {}

  /**
   * The file blueprints.json.
   *
   * @param blueprints guarantee designs that were publicly on the table
   */
  record Blueprints(List<Blueprint> blueprints) {}

  /**
   * The file assumptions.json.
   *
   * @param assumptions numbers that no record gives
   */
  record Assumptions(List<Assumption> assumptions) {}

  /**
   * The file lint-allow.json.
   *
   * @param allowances findings that writers have looked at and let stand
   */
  record Allowances(List<Allowance> allowances) {}
}

package guarantor.lookup;

import guarantor.content.Issue;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Force;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Table;
import guarantor.session.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of clauses, levels and delegations behind the numbers of a game. */
final class Clauses {
  private Clauses() {}

  static Issue issue(Game game, int item) {
    return game.content().issues().get(game.issueIds().get(item));
  }

  /** What a clause is called. */
  static String name(Game game, int item) {
    return issue(game, item).name();
  }

  static String party(Game game, int party) {
    return Names.shortName(game.content(), game.docket().party(party));
  }

  /** Delegation ids of a bitmask, in the order of the seats. */
  static List<String> parties(Game game, long mask) {
    return names(game.partyIds(), mask);
  }

  /** Short names of a bitmask: "France and Germany". */
  static String partyNames(Game game, long mask) {
    return Words.and(
        parties(game, mask).stream().map(d -> Names.shortName(game.content(), d)).toList());
  }

  /** Issue ids of a bitmask of items. */
  static List<String> issues(Game game, long mask) {
    return names(game.issueIds(), mask);
  }

  /** Names of clauses of a bitmask: "trigger and legal form". */
  static String clauseNames(Game game, long mask) {
    return Words.and(
        issues(game, mask).stream().map(i -> game.content().issues().get(i).name()).toList());
  }

  private static List<String> names(List<String> all, long mask) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if ((mask >> i & 1) != 0) {
        out.add(all.get(i));
      }
    }
    return out;
  }

  /** "trigger at 'consult only', on ceasefire", "arms of Germany at 'arms, no figures'". */
  static String words(Game game, Edit e) {
    Agenda agenda = game.docket().agenda();
    String whose = agenda.isAnnex(e.item()) ? " of " + party(game, e.party()) : "";
    String tag = carriesTag(agenda, e) ? force(e.force()) : "";
    String except = e.except() == 0 ? "" : ", except " + partyNames(game, e.except());
    return name(game, e.item()) + whose + " at " + level(game, e.item(), e.level()) + tag + except;
  }

  /** Whether an edit's tag means anything: a clause at its status quo carries none. */
  static boolean carriesTag(Agenda agenda, Edit e) {
    return agenda.item(e.item()).tagged() && e.level() > agenda.item(e.item()).statusQuo();
  }

  static String words(Game game, List<Edit> edits) {
    return Words.and(edits.stream().map(e -> words(game, e)).toList());
  }

  static String level(Game game, int item, int level) {
    List<Issue.Level> levels = issue(game, item).levels();
    return "'" + levels.get(Math.min(level, levels.size() - 1)).name() + "'";
  }

  /** ", on ceasefire". */
  static String force(int force) {
    return ", on " + Words.id(Force.at(force));
  }

  /** " on the Compact". */
  static String on(Paper paper) {
    return paper == Paper.SENTENCE ? " on the Sentence" : " on the Compact";
  }

  /** "1", "A-1": clauses are numbered in the order first tabled; the Sentence has no numbers. */
  static Optional<String> article(Table table, int item) {
    boolean annex = table.agenda().isAnnex(item);
    int number = 0;
    for (int other : table.order()) {
      number += table.agenda().isAnnex(other) == annex ? 1 : 0;
      if (other == item) {
        return Optional.of(annex ? "A-" + number : String.valueOf(number));
      }
    }
    return Optional.empty();
  }
}

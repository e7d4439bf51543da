package guarantor.lookup;

import guarantor.content.Issue;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Force;
import guarantor.session.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One change of one clause.
 *
 * @param force signature, ceasefire or peace; for clauses above their status quo that carry a tag
 * @param delegation whose annex it is, for annex clauses
 * @param except delegations not bound by a joint clause
 */
public record EditRow(
    String issue,
    String level,
    Optional<String> force,
    Optional<String> delegation,
    List<String> except) {

  static EditRow of(Game game, Edit e) {
    Issue issue = Clauses.issue(game, e.item());
    boolean tagged = Clauses.carriesTag(game.docket().agenda(), e);
    boolean annex = game.docket().agenda().isAnnex(e.item());
    return new EditRow(
        issue.id(),
        issue.levels().get(e.level()).id(),
        tagged ? Optional.of(Words.id(Force.at(e.force()))) : Optional.empty(),
        annex ? Optional.of(game.docket().party(e.party())) : Optional.empty(),
        Clauses.parties(game, e.except()));
  }

  static List<EditRow> of(Game game, List<Edit> edits) {
    List<EditRow> out = new ArrayList<>();
    edits.forEach(e -> out.add(of(game, e)));
    return out;
  }
}

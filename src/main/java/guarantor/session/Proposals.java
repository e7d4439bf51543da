package guarantor.session;

import guarantor.content.Blueprint;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Item;
import guarantor.negotiation.Party;
import guarantor.negotiation.Role;
import guarantor.negotiation.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes designs as edits of the text on the table. */
public final class Proposals {
  private Proposals() {}

  /**
   * The edits that table a blueprint: its levels above the status quo on the scenario's agenda; its
   * annex levels for every seated guarantor. Clauses that may no longer change and levels that may
   * not be named yet are left out.
   */
  public static List<Edit> of(State state, Blueprint b) {
    return b.plays(Blueprint.Way.ADVISER, state.game().scenario().id())
        ? drafted(state, b)
        : tabled(state, b);
  }

  private static List<Edit> tabled(State state, Blueprint b) {
    Agenda agenda = state.game().docket().agenda();
    Text text = state.table().text();
    List<Edit> out = new ArrayList<>();
    for (Blueprint.Term t : b.terms()) {
      int item = agenda.indexOf(t.issue());
      if (item < 0) {
        continue;
      }
      Item it = agenda.item(item);
      int level =
          Math.min(it.top(), state.game().content().issues().get(t.issue()).step(t.level()));
      boolean open = !state.closedFor(item) && state.scene().mayName(item, level);
      if (!open || level < it.statusQuo()) {
        continue;
      }
      int force = it.tagged() ? t.force().map(Enum::ordinal).orElse(0) : 0;
      for (Edit e : edits(state, item, level, force)) {
        if (!text.clause(item, e.party()).equals(e)) {
          out.add(e);
        }
      }
    }
    return out;
  }

  /**
   * What the advisers draft: each clause at the highest level, up to the design's own, that a
   * quorum of the voices at this table has published backing for, conditions aside; each seated
   * guarantor's annex at what it has published itself.
   */
  private static List<Edit> drafted(State state, Blueprint b) {
    List<Edit> out = new ArrayList<>();
    for (Edit e : tabled(state, b)) {
      boolean annex = e.party() != Edit.JOINT;
      int level =
          annex ? backed(state.party(e.party()), e.item()) : backedByQuorum(state, e.item());
      Edit draft = new Edit(e.item(), Math.min(level, e.level()), 0, e.party(), e.except());
      boolean names = state.scene().mayName(e.item(), draft.level());
      boolean more = draft.level() > state.table().text().clause(e.item(), e.party()).level();
      if (names && more) {
        out.add(draft);
      }
    }
    return out;
  }

  private static int backedByQuorum(State state, int item) {
    List<Integer> levels = new ArrayList<>();
    for (Party p : state.cast().parties()) {
      if (p.role() == Role.VOICE) {
        levels.add(backed(p, item));
      }
    }
    levels.sort(Comparator.reverseOrder());
    int quorum = Math.min(state.cast().quorum(), levels.size());
    return quorum == 0 ? 0 : levels.get(quorum - 1);
  }

  /** The highest level a party's own record backs, conditions aside. */
  private static int backed(Party p, int item) {
    return p.evidence().get(item).stream()
        .filter(Evidence::backs)
        .mapToInt(Evidence::level)
        .max()
        .orElse(0);
  }

  /** A clause for the room: one edit, or one for every seated guarantor's annex. */
  public static List<Edit> edits(State state, int item, int level, int force) {
    Agenda agenda = state.game().docket().agenda();
    if (!agenda.isAnnex(item)) {
      return List.of(new Edit(item, level, force, Edit.JOINT, state.table().text().except(item)));
    }
    List<Edit> out = new ArrayList<>();
    for (Party p : state.cast().parties()) {
      if (p.role() == Role.VOICE && state.isSeated(p.index())) {
        out.add(Edit.annex(item, level, p.index()));
      }
    }
    return out;
  }
}

package guarantor.session;

import guarantor.content.Position;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Cast;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Party;
import guarantor.persona.Archive;
import guarantor.persona.Docket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What came on record between two sittings, and the clauses it bears on: looked up once for all
 * games, since only the table changes from game to game.
 */
record News(Docket docket, Archive archive, Cast cast) {

  /** Records since a day that their delegation may bring to the table, by seat, then by file. */
  List<Scene.Fresh> since(LocalDate before) {
    List<Scene.Fresh> out = new ArrayList<>();
    for (Party holder : cast.parties()) {
      for (Position p : archive.said(docket.party(holder.index()))) {
        int ref = docket.ref(p);
        boolean late = p.date().last().isAfter(before);
        int item =
            late && archive.stands(p) && holder.answers() && !p.offensive()
                ? itemOf(holder, p, ref)
                : -1;
        if (item >= 0) {
          out.add(new Scene.Fresh(p, ref, holder.index(), item));
        }
      }
    }
    return out;
  }

  /**
   * The clause a record bears on: its own, the trigger for a record on timing, or one it asks on.
   */
  private int itemOf(Party holder, Position p, int ref) {
    Agenda agenda = docket.agenda();
    int own = agenda.indexOf(p.issue());
    if (own >= 0) {
      return own;
    }
    for (int i = 0; i < agenda.size(); i++) {
      for (Evidence e : holder.evidence().get(i)) {
        if (e.ref() == ref) {
          return i;
        }
      }
      if (holder.asks().get(i).stream().anyMatch(a -> a.ref() == ref)) {
        return i;
      }
      if (holder.ties().stream().anyMatch(t -> t.refs().contains(ref))) {
        return i;
      }
    }
    return holder.timingRef() == ref ? agenda.trigger() : -1;
  }
}

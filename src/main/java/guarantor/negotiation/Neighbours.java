package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/** Texts that differ from one by a single clause, exception or annex that may be named. */
final class Neighbours {
  private Neighbours() {}

  static List<Text> of(Text text, Hearing.Day end, Hearing.Day sentence) {
    List<Text> out = new ArrayList<>();
    Cast cast = end.cast();
    for (int i = 0; i < cast.agenda().size(); i++) {
      Item item = cast.agenda().item(i);
      Hearing.Day day = item.part() == Part.SENTENCE ? sentence : end;
      if (item.part() != Part.ANNEX) {
        levels(text, i, text.clause(i, Edit.JOINT), day, out);
      }
      for (Party p : cast.parties()) {
        if (item.part() == Part.ANNEX && p.guarantees()) {
          levels(text, i, text.clause(i, p.index()), day, out);
        } else if (item.part() == Part.COMPACT && p.role() == Role.VOICE) {
          Edit e = text.clause(i, Edit.JOINT);
          long except = e.except() ^ p.bit();
          out.add(text.with(new Edit(i, e.level(), e.force(), Edit.JOINT, except)));
        }
      }
    }
    return out;
  }

  private static void levels(Text text, int i, Edit clause, Hearing.Day day, List<Text> out) {
    Item item = text.agenda().item(i);
    for (int l = item.statusQuo(); l <= item.top(); l++) {
      boolean tags = item.tagged() && l > item.statusQuo();
      for (int f = 0; f < (tags ? Force.values().length : 1); f++) {
        boolean same = l == clause.level() && f == clause.force();
        if (!same && day.mayName(item, i, l)) {
          // A clause brought back to where it stood needs nobody let off.
          long except = l == item.statusQuo() ? 0 : clause.except();
          out.add(text.with(new Edit(i, l, f, clause.party(), except)));
        }
      }
    }
  }
}

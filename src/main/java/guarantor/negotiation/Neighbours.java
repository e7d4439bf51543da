package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/** Texts that differ from one by a single clause, exception or annex that may be named. */
final class Neighbours {
  private Neighbours() {}

  static List<Text> of(Text text, Frontier.Day end, Frontier.Day sentence) {
    List<Text> out = new ArrayList<>();
    Cast cast = end.cast();
    for (int i = 0; i < cast.agenda().size(); i++) {
      Item item = cast.agenda().item(i);
      Frontier.Day day = item.part() == Part.SENTENCE ? sentence : end;
      if (item.part() != Part.ANNEX) {
        levels(text, i, text.clause(i, Edit.JOINT), day, out);
      }
      for (Party p : cast.parties()) {
        if (item.part() == Part.ANNEX && p.guarantees()) {
          levels(text, i, text.clause(i, p.index()), day, out);
        } else if (item.part() == Part.COMPACT && p.role() == Role.VOICE) {
          Edit clause = text.clause(i, Edit.JOINT);
          out.add(text.with(clause.excepting(clause.except() ^ p.bit())));
        }
      }
    }
    return out;
  }

  private static void levels(Text text, int i, Edit clause, Frontier.Day day, List<Text> out) {
    Item item = text.agenda().item(i);
    for (int l = item.statusQuo(); l <= item.top(); l++) {
      for (int f = 0; f < item.tags(l); f++) {
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

package guarantor.play;

import guarantor.content.Delegation;
import guarantor.content.Position;
import guarantor.play.Block.Kind;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The record of those who do not speak at this table: the opponent where it only acts, empty
 * chairs, states and voices without a chair. A look-up: it costs nothing and moves nobody.
 */
final class Consulted {
  private static final int MOST = 12;

  private Consulted() {}

  /** Whoever may be consulted today, by id, name or alias; those who answer are asked instead. */
  static Optional<Delegation> find(State state, List<String> words) {
    String typed = String.join(" ", words).toLowerCase(Locale.ROOT);
    Delegation best = null;
    int longest = 0;
    for (Delegation d : whom(state)) {
      List<String> called = new ArrayList<>(d.aliases());
      called.addAll(List.of(d.id(), d.id().replace('-', ' '), d.name(), d.shortName()));
      for (String name : called) {
        String n = name.toLowerCase(Locale.ROOT);
        boolean begins = typed.equals(n) || typed.startsWith(n + " ");
        if (begins && n.length() > longest) {
          best = d;
          longest = n.length();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** All who have something on record today and no voice at the table. */
  static List<Delegation> whom(State state) {
    List<Delegation> out = new ArrayList<>();
    for (Delegation d : state.game().content().delegations().values()) {
      int seat = state.game().docket().party(d.id());
      boolean asked = seat >= 0 && state.party(seat).answers();
      boolean ours = d.id().equals(state.game().scenario().player());
      if (!asked && !ours && !spoken(state, d).isEmpty()) {
        out.add(d);
      }
    }
    return out;
  }

  private static List<Position> spoken(State state, Delegation d) {
    return state.scene().archive().said(d.id()).stream().filter(p -> !p.offensive()).toList();
  }

  /** The words really said, or whose account it is. */
  private static String words(Names names, Position p) {
    return p.said() ? "\"" + p.quote().orElse("") + "\"" : names.mark(p);
  }

  /** Its record, latest first, on one issue or all. */
  static List<Block> page(State state, Names names, Delegation d, Optional<String> issue) {
    List<Position> records =
        spoken(state, d).stream()
            .filter(p -> issue.isEmpty() || p.issue().equals(issue.get()))
            .sorted(Comparator.comparing(Position::date).reversed().thenComparing(Position::id))
            .toList();
    List<Block> out = new ArrayList<>();
    Phrases say = names.phrases();
    String day = names.date(state.scene().archive().day());
    out.add(Block.of(Kind.HEADING, say.say("consult.heading", d.name(), day, records.size())));
    for (Position p : records.subList(0, Math.min(MOST, records.size()))) {
      String stands = state.scene().archive().stands(p) ? "" : " " + say.say("consult.replaced");
      out.add(
          new Block(
              Kind.ROW,
              names.date(p.date()),
              say.say("consult.row", p.speaker(), p.statement(), words(names, p)) + stands,
              names.cite(p)));
    }
    if (records.size() > MOST) {
      out.add(Block.of(Kind.NOTE, say.say("consult.more", records.size() - MOST, d.id())));
    }
    out.add(Block.of(Kind.NOTE, say.say("consult.note")));
    return out;
  }
}

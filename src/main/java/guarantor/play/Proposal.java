package guarantor.play;

import guarantor.negotiation.Act;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Force;
import guarantor.session.Move;
import guarantor.session.Proposals;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads "propose trigger 3 on ceasefire, form 3 except turkey, give commitment to us call counter
 * trigger" into a move.
 */
final class Proposal {
  private final State state;
  private final Vocabulary vocabulary;
  private final Names names;
  private final List<String> words;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Integer> gives = new ArrayList<>();
  private int at;
  private int annexOf = Edit.JOINT;
  private int to = Edit.JOINT;
  private boolean room;
  private boolean table;
  private Optional<Move.Call> call = Optional.empty();

  /** One clause as typed; force -1 where no tag was said. */
  private static final class Clause {
    final int item;
    final int level;
    int force = -1;
    long except = -1;
    int annexOf;

    Clause(int item, int level, int annexOf) {
      this.item = item;
      this.level = level;
      this.annexOf = annexOf;
    }
  }

  Proposal(State state, Vocabulary vocabulary, Names names, List<String> words) {
    this.state = state;
    this.vocabulary = vocabulary;
    this.names = names;
    this.words = words;
  }

  /** The whole line after "propose". */
  Intent read(String line) {
    if (words.isEmpty()) {
      return Menus.issues(state, names, line, false);
    }
    while (at < words.size()) {
      Intent stop = word(line);
      if (stop != null) {
        return stop;
      }
    }
    if (clauses.isEmpty() && gives.isEmpty() && !table) {
      return Menus.issues(state, names, line, false);
    }
    boolean corridor = to >= 0 && !room;
    Move.Place place = corridor ? Move.Place.CORRIDOR : Move.Place.ROOM;
    return new Intent.Do(
        new Move.Propose(edits(corridor), gives, place, corridor ? to : Edit.JOINT, call));
  }

  private Intent word(String line) {
    String w = words.get(at);
    switch (w) {
      case ",",
          "and",
          "if",
          "in",
          "return",
          "for",
          "with",
          "we",
          "privately",
          "corridor",
          "the",
          "you" -> {
        at++;
        return null;
      }
      case "room" -> {
        at++;
        room = true;
        return null;
      }
      case "table" -> {
        at++;
        table = true;
        return null;
      }
      case "on", "at", "after", "from" -> {
        return tag();
      }
      case "except", "without", "but" -> {
        return exceptions();
      }
      case "give", "giving", "offer", "offering" -> {
        at++;
        return give();
      }
      case "to" -> {
        at++;
        return addressee();
      }
      case "call" -> {
        at++;
        return called();
      }
      default -> {
        return clauseOrParty(line);
      }
    }
  }

  private Intent clauseOrParty(String line) {
    Optional<Vocabulary.Found> issue = vocabulary.issue(words, at);
    if (issue.isPresent()) {
      at += issue.get().words();
      int item = issue.get().number();
      boolean to = at < words.size() && words.get(at).equals("to");
      Optional<Vocabulary.Found> level = vocabulary.level(item, words, to ? at + 1 : at);
      if (level.isEmpty()) {
        return noLevel(item, to ? at + 1 : at);
      }
      at += level.get().words() + (to ? 1 : 0);
      clauses.add(new Clause(item, level.get().number(), annexOf));
      return null;
    }
    Optional<Vocabulary.Found> party = vocabulary.party(words, at);
    if (party.isPresent()) {
      at += party.get().words();
      owner(party.get().number());
      return null;
    }
    Optional<Vocabulary.Found> give = vocabulary.give(words, at);
    if (give.isPresent()) {
      return give();
    }
    return unknown(words.get(at));
  }

  /** A delegation named alone owns the annex clauses after it, and those before it nobody owns. */
  private void owner(int party) {
    annexOf = party;
    for (Clause c : clauses) {
      c.annexOf = c.annexOf < 0 ? party : c.annexOf;
    }
  }

  private Intent tag() {
    at++;
    if (at < words.size()) {
      for (Force f : Force.values()) {
        boolean war = f == Force.PEACE && words.get(at).equals("war");
        if (words.get(at).equals(f.name().toLowerCase(Locale.ROOT)) || war) {
          at++;
          if (clauses.isEmpty()) {
            return new Intent.Unclear(names.phrases().say("error.tag-first"));
          }
          clauses.get(clauses.size() - 1).force = f.ordinal();
          return null;
        }
      }
      if (words.get(at).equals("the") || words.get(at).equals("a")) {
        words.remove(at);
        at--;
        return tag();
      }
    }
    return new Intent.Unclear(names.phrases().say("error.tag"));
  }

  private Intent exceptions() {
    at++;
    long mask = 0;
    while (at < words.size()) {
      Optional<Vocabulary.Found> party = vocabulary.party(words, at);
      if (party.isEmpty()) {
        break;
      }
      mask |= 1L << party.get().number();
      at += party.get().words();
      boolean more =
          at + 1 < words.size() && (words.get(at).equals("and") || words.get(at).equals(","));
      if (more && vocabulary.party(words, at + 1).isPresent()) {
        at++;
      }
    }
    if (mask == 0 || clauses.isEmpty()) {
      return new Intent.Unclear(names.phrases().say("error.except"));
    }
    clauses.get(clauses.size() - 1).except = mask;
    return null;
  }

  private Intent give() {
    Optional<Vocabulary.Found> give = vocabulary.give(words, at);
    if (give.isEmpty()) {
      return at < words.size()
          ? unknown(words.get(at))
          : Menus.gives(state, names, String.join(" ", words));
    }
    at += give.get().words();
    if (!gives.contains(give.get().number())) {
      gives.add(give.get().number());
    }
    return null;
  }

  private Intent addressee() {
    Optional<Vocabulary.Found> party = vocabulary.party(words, at);
    if (party.isPresent()) {
      at += party.get().words();
      to = party.get().number();
      return null;
    }
    return at < words.size()
        ? unknown(words.get(at))
        : new Intent.Unclear(names.phrases().say("error.to-whom"));
  }

  private Intent called() {
    if (at >= words.size()) {
      return new Intent.Unclear(names.phrases().say("error.call"));
    }
    Act act =
        switch (words.get(at)) {
          case "accept", "accepts", "yes" -> Act.ACCEPT;
          case "counter", "counters" -> Act.COUNTER;
          case "refuse", "refuses", "no" -> Act.REFUSE;
          case "reserve", "reserves" -> Act.RESERVE;
          default -> null;
        };
    if (act == null) {
      return new Intent.Unclear(names.phrases().say("error.call"));
    }
    at++;
    int clause = -1;
    Optional<Vocabulary.Found> issue = vocabulary.issue(words, at);
    if (issue.isPresent()) {
      clause = issue.get().number();
      at += issue.get().words();
    }
    boolean named = at < words.size() && (words.get(at).equals("of") || words.get(at).equals("by"));
    int who = to;
    if (named) {
      at++;
      Optional<Vocabulary.Found> party = vocabulary.party(words, at);
      if (party.isEmpty()) {
        return new Intent.Unclear(names.phrases().say("error.call"));
      }
      who = party.get().number();
      at += party.get().words();
    }
    if (who < 0) {
      return new Intent.Unclear(names.phrases().say("error.call-whom"));
    }
    call = Optional.of(new Move.Call(who, act, clause));
    return null;
  }

  private List<Edit> edits(boolean corridor) {
    List<Edit> out = new ArrayList<>();
    for (Clause c : clauses) {
      boolean annex = state.game().docket().agenda().isAnnex(c.item);
      boolean tagged = state.game().docket().agenda().item(c.item).tagged();
      int force = c.force >= 0 ? c.force : tagged ? standingForce(c.item) : 0;
      int whose = c.annexOf >= 0 ? c.annexOf : corridor ? to : Edit.JOINT;
      if (annex && whose >= 0) {
        out.add(Edit.annex(c.item, c.level, whose));
      } else if (annex) {
        out.addAll(Proposals.edits(state, c.item, c.level, 0));
      } else {
        long except = c.except >= 0 ? c.except : state.table().text().except(c.item);
        out.add(new Edit(c.item, c.level, force, Edit.JOINT, except));
      }
    }
    return out;
  }

  /** A clause keeps the tag it has where the player names none. */
  private int standingForce(int item) {
    return state.table().text().force(item);
  }

  /**
   * A clause without its level: asked for in its place, or said where another word stands there.
   */
  private Intent noLevel(int item, int next) {
    boolean ended = next >= words.size() || words.get(next).equals(",");
    boolean addressed = next > at && vocabulary.party(words, next).isPresent();
    if (ended || addressed) {
      String before = "propose " + String.join(" ", words.subList(0, at));
      String after = String.join(" ", words.subList(ended ? next : at, words.size()));
      return Menus.levels(state, names, item, before, after);
    }
    String ladder = Menus.ladder(names, item);
    return new Intent.Unclear(
        names.phrases().say("error.level", words.get(next), names.issue(item), ladder));
  }

  private Intent unknown(String word) {
    String near = vocabulary.hint(word);
    if (vocabulary.blueprint(word).isPresent()) {
      near = "blueprint " + word;
    }
    return Readers.unknown(names, "error.word", word, near);
  }
}

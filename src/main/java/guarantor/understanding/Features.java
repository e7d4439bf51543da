package guarantor.understanding;

import guarantor.content.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence as hashed features in three views: its letters and words; what the lexicons found in
 * it; and its form, where topics, parties and quantities are blanked so that an act is learnt once
 * for all topics and, through cues, once for all languages.
 */
final class Features {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** Cues that turn a meaning round. */
  private static final Set<String> TURNING =
      Set.of("not", "without", "drop", "withdraw", "refuse", "end");

  private static final int CHARS_FROM = 3;
  private static final int CHARS_TO = 5;

  // Who listens to a feature: the three lowest bits of its hash.
  static final int TOPICS = 1;
  static final int ACTS = 2;
  static final int BOTH = TOPICS | ACTS;
  static final int STANCE = 4;
  static final int ALL = BOTH | STANCE;

  private int[] found = new int[512];
  private int count;

  private Features() {}

  /** The features of words and form, each once, sorted. */
  static int[] of(Sentence s, List<Measure> measures) {
    Features f = new Features();
    f.sentence(s, measures);
    return f.sorted();
  }

  /** The same with those that tell the stance once issue and level are known. */
  static int[] of(Sentence s, List<Measure> measures, String issue, String level) {
    Features f = new Features();
    f.sentence(s, measures);
    f.stance(s, issue, level);
    return f.sorted();
  }

  /** Only the features that tell the stance once issue and level are known. */
  static int[] stanceOf(Sentence s, String issue, String level) {
    Features f = new Features();
    f.stance(s, issue, level);
    return f.sorted();
  }

  private void sentence(Sentence s, List<Measure> measures) {
    words(s);
    topics(s, measures);
    form(s);
    whole(s);
  }

  private int[] sorted() {
    Arrays.sort(found, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[kept++] = found[i];
      }
    }
    return Arrays.copyOf(found, kept);
  }

  private void add(int audience, String group, String... parts) {
    long h = hash(SEED, group);
    for (String p : parts) {
      h = hash(h * PRIME + 31, p);
    }
    add(audience, h);
  }

  private void add(int audience, long h) {
    long x = (h ^ (h >>> 29)) * 0xbf58476d1ce4e5b9L;
    if (count == found.length) {
      found = Arrays.copyOf(found, count * 2);
    }
    found[count++] = (int) (x ^ (x >>> 32)) & ~ALL | audience;
  }

  private static long hash(long h, String s) {
    long out = h;
    for (int i = 0; i < s.length(); i++) {
      out = (out ^ s.charAt(i)) * PRIME;
    }
    return out;
  }

  private void words(Sentence s) {
    String before = "^";
    String beforeThat = "^";
    for (Token t : s.tokens()) {
      String w = t.kind() == Token.Kind.NUMBER ? "0" : t.word();
      String stem = t.kind() == Token.Kind.NUMBER ? "0" : t.stem();
      add(BOTH, "w", w);
      if (!stem.equals(w)) {
        add(BOTH, "s", stem);
      }
      add(BOTH, "b", before, stem);
      add(ACTS, "k", beforeThat, stem);
      if (t.isWord() && w.length() > CHARS_FROM) {
        characters("_" + w + "_");
      }
      beforeThat = before;
      before = stem;
    }
    add(BOTH, "b", before, "$");
  }

  private void characters(String w) {
    for (int n = CHARS_FROM; n <= CHARS_TO; n++) {
      for (int i = 0; i + n <= w.length(); i++) {
        long h = hash(SEED, "c");
        for (int k = i; k < i + n; k++) {
          h = (h ^ w.charAt(k)) * PRIME;
        }
        add(TOPICS, h);
      }
    }
  }

  private void topics(Sentence s, List<Measure> measures) {
    String first = "";
    for (Match m : s.topics()) {
      String issue = m.meaning().name();
      if (!m.meaning().level().isEmpty()) {
        level(s, issue, m.meaning().level(), m.from());
      }
      if (!m.meaning().clear()) {
        add(TOPICS, "v", issue);
        continue;
      }
      add(BOTH, "i", issue);
      if (first.isEmpty()) {
        first = issue;
        add(TOPICS, "i1", issue);
      }
      if (m.words() > 1) {
        add(TOPICS, "i2", issue);
      }
      around(s, m);
    }
    for (Quantity q : s.quantities()) {
      add(BOTH, "u", q.unit());
      for (Measure m : measures) {
        if (m.unit().equals(q.unit()) && m.holds(q.value())) {
          add(TOPICS, "m", m.issue(), m.level());
          level(s, m.issue(), m.level(), q.from());
        }
      }
    }
    for (Match p : s.parties()) {
      add(BOTH, "p", p.meaning().name());
    }
  }

  /** A level that is named, and whether to turn it down: "not thirty years but ten". */
  private void level(Sentence s, String issue, String level, int token) {
    add(TOPICS, "l", issue, level);
    boolean turned = s.turns(token);
    add(TOPICS, turned ? "l-" : "l+", issue, level);
    for (Match q : s.clauseOf(token).map(s::cuesIn).orElse(List.of())) {
      if (Clause.TURNING.contains(q.meaning().name())) {
        add(TOPICS, "lq", issue, level, q.meaning().name());
      }
    }
  }

  /** How the clause of a topic treats it: its role and the cues before and after. */
  private void around(Sentence s, Match topic) {
    Optional<Clause> in = s.clauseOf(topic.from());
    if (in.isEmpty()) {
      return;
    }
    String issue = topic.meaning().name();
    add(TOPICS, "ir", issue, in.get().role().name());
    String before = "^";
    String after = "$";
    for (Match q : s.cuesIn(in.get())) {
      String cue = q.meaning().name();
      add(BOTH, "iq", issue, cue);
      boolean precedes = q.from() < topic.from();
      add(ACTS, precedes ? "tb" : "ta", cue);
      add(ACTS, precedes ? "tbi" : "tai", cue, rung(topic));
      if (precedes) {
        before = cue;
      } else if (after.equals("$")) {
        after = cue;
      }
    }
    add(ACTS, "tt", before, rung(topic), after);
    add(BOTH, "ti", before, issue, after);
  }

  private static String rung(Match topic) {
    return topic.meaning().level().isEmpty() ? "I" : "L" + topic.meaning().value();
  }

  /** How often the meaning is turned round, beside what the option is. */
  private void stance(Sentence s, String issue, String level) {
    boolean asks = s.asks();
    int all = 0;
    int main = 0;
    StringBuilder turns = new StringBuilder();
    for (Match q : s.cues()) {
      if (TURNING.contains(q.meaning().name())) {
        all++;
        turns.append(q.meaning().name()).append(' ');
        boolean inMain = s.clauseOf(q.from()).filter(c -> c.role() == Clause.Role.MAIN).isPresent();
        main += inMain ? 1 : 0;
      }
    }
    String parity = String.valueOf(all % 2);
    String number = String.valueOf(Math.min(3, all));
    String option = issue + "/" + level;
    add(STANCE, "PI", issue);
    add(STANCE, "PL", option);
    add(STANCE, "Pp", parity, asks ? "?" : ".");
    add(STANCE, "Pn", number);
    add(STANCE, "Pm", String.valueOf(Math.min(3, main)));
    add(STANCE, "Pip", issue, parity);
    add(STANCE, "Plp", option, parity);
    add(STANCE, "Pt", turns.toString());
    add(STANCE, "Plt", option, turns.toString());
    for (Match q : s.cues()) {
      add(STANCE, "Pic", issue, q.meaning().name());
      add(STANCE, "Plc", option, q.meaning().name());
    }
  }

  /**
   * What stands for a phrase or a quantity in the form of a clause.
   *
   * @param to after the last token
   */
  private record Symbol(String text, int to) {}

  /** One symbol for each token or phrase: {@code <I> <P> <Q> <cue>}, or the word itself. */
  private void form(Sentence s) {
    List<String> blanked = new ArrayList<>();
    List<String> symbols = new ArrayList<>();
    for (Clause c : s.clauses()) {
      symbols.clear();
      blanked.clear();
      blanked.add("^" + c.role().name());
      int i = c.from();
      while (i < c.to()) {
        Optional<Symbol> symbol = symbolAt(s, i);
        if (symbol.isEmpty()) {
          blanked.add(s.tokens().get(i).word());
          i++;
        } else {
          blanked.add(symbol.get().text());
          symbols.add(symbol.get().text());
          i = symbol.get().to();
        }
      }
      char mark = c.to() < s.tokens().size() ? s.tokens().get(c.to()).word().charAt(0) : '.';
      blanked.add("$" + mark);
      for (int k = 1; k < blanked.size(); k++) {
        add(ACTS, "f2", blanked.get(k - 1), blanked.get(k));
        if (k > 1) {
          add(ACTS, "f3", blanked.get(k - 2), blanked.get(k - 1), blanked.get(k));
        }
      }
      sequences(symbols, c);
    }
  }

  private void sequences(List<String> symbols, Clause c) {
    StringBuilder all = new StringBuilder(c.role().name());
    for (int a = 0; a < symbols.size(); a++) {
      all.append(symbols.get(a));
      add(ACTS, "q1", symbols.get(a), c.role().name());
      for (int b = a + 1; b < Math.min(symbols.size(), a + 5); b++) {
        add(ACTS, "q2", symbols.get(a), symbols.get(b));
        for (int d = b + 1; d < Math.min(symbols.size(), b + 4); d++) {
          add(ACTS, "q3", symbols.get(a), symbols.get(b), symbols.get(d));
        }
      }
    }
    add(ACTS, "qa", all.toString());
  }

  private static Optional<Symbol> symbolAt(Sentence s, int token) {
    Optional<Match> cue = Match.at(token, s.cues());
    if (cue.isPresent()) {
      return cue.map(m -> new Symbol("<" + m.meaning().name() + ">", m.to()));
    }
    for (Match m : s.topics()) {
      if (m.from() == token && m.meaning().clear()) {
        // as far as the longest topic from here, be it of one issue or of more
        int to = Match.at(token, s.topics()).orElse(m).to();
        return Optional.of(new Symbol("<" + rung(m) + ">", to));
      }
    }
    Optional<Match> party = Match.at(token, s.parties());
    if (party.isPresent()) {
      return party.map(
          m -> new Symbol(m.meaning().name().equals("russia") ? "<R>" : "<P>", m.to()));
    }
    return s.quantities().stream()
        .filter(q -> q.from() == token)
        .findFirst()
        .map(q -> new Symbol("<Q>", q.to()));
  }

  /** How much of the sentence the lexicons know: talk of other things is known little. */
  private void covered(Sentence s, int words, boolean asks) {
    int topics = 0;
    int known = 0;
    for (int i = 0; i < s.tokens().size(); i++) {
      int at = i;
      boolean topic = s.topics().stream().anyMatch(m -> m.holds(at) && m.meaning().clear());
      boolean other =
          s.cues().stream().anyMatch(m -> m.holds(at))
              || s.parties().stream().anyMatch(m -> m.holds(at));
      topics += topic ? 1 : 0;
      known += topic || other ? 1 : 0;
    }
    String length = words <= 3 ? "3" : words <= 8 ? "8" : "+";
    String share = String.valueOf(words == 0 ? 0 : Math.min(4, 5 * known / words));
    String about = String.valueOf(Math.min(2, topics));
    add(ACTS, "ck", share, length);
    add(ACTS, "ct", about, length);
    add(ACTS, "ca", about, share, asks ? "?" : ".");
    add(ACTS, "cp", about, String.valueOf(Math.min(2, s.parties().size())), length);
  }

  private void whole(Sentence s) {
    int words = (int) s.tokens().stream().filter(Token::isWord).count();
    String length =
        words <= 1 ? "1" : words <= 3 ? "3" : words <= 6 ? "6" : words <= 12 ? "12" : "+";
    add(ACTS, "n", length);
    add(ACTS, "t", s.topics().isEmpty() ? "0" : "1", length);
    boolean asks = s.asks();
    covered(s, words, asks);
    add(ACTS, "x", s.context());
    add(ACTS, "xn", s.context(), length);
    add(ACTS, "?", asks ? "1" : "0");
    add(ACTS, "!", s.text().indexOf('!') >= 0 ? "1" : "0");
    StringBuilder opening = new StringBuilder();
    int k = 0;
    for (Token t : s.tokens()) {
      if (t.isWord() && k < 3) {
        opening.append(' ').append(t.word());
        add(ACTS, "o", opening.toString());
        add(ACTS, "o?", opening.toString(), asks ? "1" : "0");
        k++;
      }
    }
    for (Match m : s.cues()) {
      add(ACTS, "q", m.meaning().name());
      add(ACTS, "q?", m.meaning().name(), asks ? "1" : "0");
      add(ACTS, "qx", m.meaning().name(), s.context());
    }
    String last =
        s.clauses().isEmpty() ? "" : s.clauses().get(s.clauses().size() - 1).role().name();
    add(ACTS, "cl", String.valueOf(Math.min(5, s.clauses().size())), last);
  }
}

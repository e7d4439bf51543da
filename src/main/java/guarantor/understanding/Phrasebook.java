package guarantor.understanding;

import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Issue;
import guarantor.content.Lexicon;
import guarantor.content.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All phrases of all lexicons, ready to be found in a sentence. Articles count for nothing,
 * inflected forms are one, and a word one letter off a lexicon word is taken for it.
 */
public final class Phrasebook {
  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "our", "your", "their", "its", "my", "any", "some", "this", "that",
          "these", "those", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen",
          "einer", "eines", "unser", "unsere", "euer", "eure", "ihre", "le", "la", "les", "l", "un",
          "une", "notre", "nos", "votre", "vos", "du", "наш", "наша", "ваш", "ваша");

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final Spelling spelling;
  private final List<Measure> measures;

  private record Phrase(String[] stems, String words, Meaning meaning) {}

  public Phrasebook(Content content, Collection<Lexicon> lexicons, List<Measure> measures) {
    this.measures = List.copyOf(measures);
    Collection<Issue> issues = content.issues().values();
    Set<String> words = new HashSet<>();
    for (Issue i : issues) {
      i.names().forEach(n -> add(n, Meaning.topic(i, ""), words));
      for (Issue.Level l : i.levels()) {
        l.phrases().forEach(p -> add(p, Meaning.topic(i, l.id()), words));
      }
    }
    for (Lexicon x : lexicons) {
      x.cues()
          .forEach(
              c -> c.phrases().forEach(p -> add(p, Meaning.of(Meaning.Kind.CUE, c.kind()), words)));
      x.numerals().forEach(n -> n.words().forEach(w -> add(w, Meaning.numeral(n.value()), words)));
      x.units()
          .forEach(
              u -> u.words().forEach(w -> add(w, Meaning.of(Meaning.Kind.UNIT, u.unit()), words)));
      for (Lexicon.Alias a : x.delegations()) {
        a.words().forEach(w -> party(w, a.delegation(), words));
      }
      for (Lexicon.Topic t : x.issues()) {
        issues.stream().filter(i -> i.id().equals(t.issue())).forEach(i -> topic(t, i, words));
      }
    }
    for (Delegation d : content.delegations().values()) {
      boolean seated =
          d.kind() != Delegation.Kind.VOICE
              && d.kind() != Delegation.Kind.PRECEDENT
              && !d.id().equals("ukraine");
      if (seated) {
        d.aliases().forEach(a -> party(a, d.id(), words));
        party(d.name(), d.id(), words);
        party(d.shortName(), d.id(), words);
        d.capital().ifPresent(c -> party(c, d.id(), words));
      }
    }
    spelling = new Spelling(words);
    byFirst.values().forEach(this::markVague);
    seen.clear();
    owners.clear();
    shared.clear();
  }

  /** A phrase of two issues tells a level once the issue is known, and no issue. */
  private void markVague(List<Phrase> all) {
    for (int i = 0; i < all.size(); i++) {
      Phrase p = all.get(i);
      if (p.meaning().kind() == Meaning.Kind.TOPIC && shared.contains(p.words())) {
        all.set(i, new Phrase(p.stems(), p.words(), p.meaning().vague()));
      }
    }
  }

  private void topic(Lexicon.Topic t, Issue issue, Set<String> words) {
    t.phrases().forEach(p -> add(p, Meaning.topic(issue, ""), words));
    for (Lexicon.Rung r : t.levels()) {
      r.phrases().forEach(p -> add(p, Meaning.topic(issue, r.level()), words));
    }
  }

  private void party(String words, String delegation, Set<String> known) {
    add(words.toLowerCase(Locale.ROOT), Meaning.of(Meaning.Kind.PARTY, delegation), known);
  }

  private void add(String phrase, Meaning meaning, Set<String> words) {
    List<String> stems = new ArrayList<>();
    for (Token t : Tokens.of(phrase)) {
      if (counts(t)) {
        stems.add(t.stem());
        words.add(t.word());
      }
    }
    if (stems.isEmpty()) {
      return;
    }
    String key = String.join(" ", stems);
    if (meaning.kind() == Meaning.Kind.TOPIC) {
      String other = owners.putIfAbsent(key, meaning.name());
      if (other != null && !other.equals(meaning.name())) {
        shared.add(key);
      }
    }
    if (seen.add(
        key
            + "|"
            + meaning.kind().ordinal()
            + meaning.name()
            + "|"
            + meaning.level()
            + meaning.value())) {
      byFirst
          .computeIfAbsent(stems.get(0), s -> new ArrayList<>())
          .add(new Phrase(stems.toArray(String[]::new), key, meaning));
    }
  }

  private static boolean counts(Token t) {
    return t.kind() == Token.Kind.MARK
        ? "%$\u20ac\u00a3?!".contains(t.word())
        : !ARTICLES.contains(t.word());
  }

  public List<Measure> measures() {
    return measures;
  }

  /** The tokens with misspelt words mended to the lexicon's. */
  List<Token> mended(List<Token> tokens) {
    return tokens.stream().map(spelling::mend).toList();
  }

  /** All phrases of a kind in the sentence, the longest first where they overlap; in order. */
  List<Match> matches(List<Token> tokens, Meaning.Kind kind) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (Phrase p : byFirst.getOrDefault(tokens.get(i).stem(), List.of())) {
        if (p.meaning().kind() == kind) {
          int end = end(tokens, i, p.stems());
          if (end > 0) {
            found.add(new Match(p.meaning(), i, end, p.stems().length));
          }
        }
      }
    }
    found.sort(
        (a, b) ->
            a.words() != b.words() ? b.words() - a.words() : Integer.compare(a.from(), b.from()));
    List<Match> kept = new ArrayList<>();
    for (Match m : found) {
      if (kept.stream().noneMatch(k -> hides(k, m))) {
        kept.add(m);
      }
    }
    kept.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return kept;
  }

  /** A longer phrase hides what it overlaps; but a level's phrase is seen beside other issues'. */
  private static boolean hides(Match kept, Match m) {
    boolean sameSpan = kept.from() == m.from() && kept.to() == m.to();
    boolean otherLevel =
        m.meaning().kind() == Meaning.Kind.TOPIC
            && !m.meaning().level().isEmpty()
            && !m.meaning().name().equals(kept.meaning().name());
    return kept.overlaps(m) && !sameSpan && !otherLevel;
  }

  /** The token after the phrase, or -1. Articles between its words are passed over. */
  private static int end(List<Token> tokens, int from, String[] stems) {
    int at = from;
    for (int k = 0; k < stems.length; k++) {
      while (k > 0 && at < tokens.size() && skipped(tokens.get(at))) {
        at++;
      }
      if (at >= tokens.size() || !tokens.get(at).stem().equals(stems[k])) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static boolean skipped(Token t) {
    return t.kind() == Token.Kind.MARK ? "-'\"".contains(t.word()) : ARTICLES.contains(t.word());
  }
}

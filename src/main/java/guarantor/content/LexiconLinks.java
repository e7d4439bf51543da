package guarantor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is wrong in the words of players: ids that lead nowhere, a name that two issues share. A
 * level's phrase may be shared ("after a ceasefire"): it tells a level once the issue is known.
 */
public final class LexiconLinks {
  private final Content content;
  private final List<Fault> faults = new ArrayList<>();

  private LexiconLinks(Content content) {
    this.content = content;
  }

  /** All faults of the lexicons and measures; the ids in them are the languages. */
  public static List<Fault> faults(
      Content content, List<Lexicon> lexicons, List<Measure> measures) {
    LexiconLinks links = new LexiconLinks(content);
    lexicons.forEach(links::lexicon);
    measures.forEach(m -> links.level("measures", m.issue(), m.level()));
    return links.faults;
  }

  private void lexicon(Lexicon x) {
    Map<String, String> owner = new TreeMap<>();
    for (Lexicon.Topic t : x.issues()) {
      if (!known(x.language(), "issue", t.issue(), content.issues())) {
        continue;
      }
      for (String phrase : t.phrases()) {
        String other = owner.putIfAbsent(phrase, t.issue());
        if (other != null && !other.equals(t.issue())) {
          faults.add(
              Fault.error(
                  "lexicon",
                  x.language(),
                  "phrases",
                  phrase,
                  "SHARED_PHRASE",
                  "'" + phrase + "' names " + other + " and " + t.issue(),
                  "leave it to one of them"));
        }
      }
      t.levels().forEach(r -> level(x.language(), t.issue(), r.level()));
    }
    x.delegations()
        .forEach(a -> known(x.language(), "delegation", a.delegation(), content.delegations()));
    for (Lexicon.Example e : x.examples()) {
      e.issue().ifPresent(i -> known(x.language(), "issue", i, content.issues()));
      if (e.issue().isPresent() && content.issues().containsKey(e.issue().get())) {
        e.level().ifPresent(l -> level(x.language(), e.issue().get(), l));
      }
    }
  }

  private void level(String language, String issue, String level) {
    Issue i = content.issues().get(issue);
    if (i == null) {
      known(language, "issue", issue, content.issues());
    } else if (i.step(level) < 0) {
      faults.add(Links.noLevel("lexicon", language, i, level));
    }
  }

  private boolean known(String language, String key, String value, Map<String, ?> among) {
    if (among.containsKey(value)) {
      return true;
    }
    faults.add(Links.nowhere("lexicon", language, key, value, among));
    return false;
  }
}

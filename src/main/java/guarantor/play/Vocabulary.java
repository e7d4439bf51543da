package guarantor.play;

import guarantor.content.Blueprint;
import guarantor.content.Delegation;
import guarantor.content.Issue;
import guarantor.content.Scenario;
import guarantor.diagnostic.Nearest;
import guarantor.session.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What players may call things, and the longest of them that stands at a place in what they typed.
 */
public final class Vocabulary {
  private final Game game;
  private final Map<String, Integer> parties = new TreeMap<>();
  private final Map<String, Integer> issues = new TreeMap<>();
  private final Map<String, Integer> gives = new TreeMap<>();
  private final Map<String, String> blueprints = new TreeMap<>();

  /** Something found: its number and how many words it took. */
  public record Found(int number, int words) {}

  public Vocabulary(Game game) {
    this.game = game;
    for (int p = 0; p < game.partyIds().size(); p++) {
      Delegation d = game.content().delegations().get(game.partyIds().get(p));
      int number = p;
      List<String> names = new ArrayList<>(d.aliases());
      names.addAll(List.of(d.id(), d.name(), d.shortName(), d.initials()));
      names.forEach(n -> parties.putIfAbsent(n.toLowerCase(Locale.ROOT), number));
    }
    for (int i = 0; i < game.issueIds().size(); i++) {
      Issue issue = game.content().issues().get(game.issueIds().get(i));
      int number = i;
      issue.names().forEach(n -> issues.putIfAbsent(n, number));
      issues.putIfAbsent(issue.name().toLowerCase(Locale.ROOT), i);
      issues.putIfAbsent(issue.id(), i);
    }
    for (int g = 0; g < game.scenario().gives().size(); g++) {
      Scenario.Offer offer = game.scenario().gives().get(g);
      gives.put(offer.id(), g);
      gives.put(offer.id().replace('-', ' '), g);
      gives.put(offer.name().toLowerCase(Locale.ROOT), g);
    }
    for (Blueprint b : game.designs()) {
      blueprints.put(b.id(), b.id());
      blueprints.put(b.id().replaceFirst("^sys-", ""), b.id());
      blueprints.put(b.name().toLowerCase(Locale.ROOT), b.id());
    }
  }

  public Optional<Found> party(List<String> words, int from) {
    return longest(parties, words, from);
  }

  public Optional<Found> issue(List<String> words, int from) {
    return longest(issues, words, from);
  }

  public Optional<Found> give(List<String> words, int from) {
    return longest(gives, words, from);
  }

  /** A blueprint by id, short id or name. */
  public Optional<String> blueprint(String typed) {
    return Optional.ofNullable(blueprints.get(typed));
  }

  /** A level of an issue by number, id or name. */
  public Optional<Found> level(int item, List<String> words, int from) {
    Issue issue = game.content().issues().get(game.issueIds().get(item));
    Map<String, Integer> levels = new TreeMap<>();
    for (int l = 0; l <= issue.top(); l++) {
      levels.put(String.valueOf(l), l);
      levels.put(issue.levels().get(l).id(), l);
      levels.put(issue.levels().get(l).id().replace('-', ' '), l);
      levels.put(issue.levels().get(l).name().toLowerCase(Locale.ROOT), l);
      for (String phrase : issue.levels().get(l).phrases()) {
        levels.putIfAbsent(phrase, l);
      }
    }
    Optional<Found> found = longest(levels, words, from);
    return found.isPresent() || from >= words.size()
        ? found
        : onlyOne(issue, words.get(from)).map(l -> new Found(l, 1));
  }

  /** The level whose name or id alone has this word in it. */
  private static Optional<Integer> onlyOne(Issue issue, String word) {
    int found = -1;
    for (int l = 0; l <= issue.top(); l++) {
      Issue.Level level = issue.levels().get(l);
      String all = level.name().toLowerCase(Locale.ROOT) + " " + level.id().replace('-', ' ');
      if (List.of(all.split("[ ,]+")).contains(word)) {
        if (found >= 0) {
          return Optional.empty();
        }
        found = l;
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(found);
  }

  private static Optional<Found> longest(Map<String, Integer> names, List<String> words, int from) {
    StringBuilder phrase = new StringBuilder();
    Found best = null;
    for (int i = from; i < Math.min(words.size(), from + 8); i++) {
      phrase.append(i > from ? " " : "").append(words.get(i));
      Integer number = names.get(phrase.toString());
      if (number != null) {
        best = new Found(number, i - from + 1);
      }
    }
    return Optional.ofNullable(best);
  }

  /** "did you mean ...?" over everything a word could have been. */
  public String hint(String word) {
    List<String> all = new ArrayList<>(issues.keySet());
    all.addAll(parties.keySet());
    all.addAll(gives.keySet());
    all.addAll(blueprints.keySet());
    return Nearest.of(word, all);
  }

  /** What was typed, as words: lower case, commas apart, articles of speech kept. */
  public static List<String> words(String line) {
    List<String> out = new ArrayList<>();
    for (String w : line.toLowerCase(Locale.ROOT).replace(",", " , ").trim().split("\\s+")) {
      if (!w.isEmpty()) {
        out.add(w);
      }
    }
    return out;
  }
}

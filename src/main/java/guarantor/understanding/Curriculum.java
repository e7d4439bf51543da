package guarantor.understanding;

import guarantor.content.Issue;
import guarantor.content.Lexicon;
import guarantor.content.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the model is taught: labelled sentences, the lexicons' examples, and as short lessons on
 * issue and level alone the lexicons' phrases and the wording of the ladders.
 */
public final class Curriculum {
  /** The acts, in the order of the contract. */
  public static final List<String> INTENTS =
      List.of(
          "propose",
          "ask-position",
          "ask-why",
          "ask-clarification",
          "press",
          "argue-with-evidence",
          "concede",
          "accept",
          "reject",
          "withdraw-offer",
          "threaten-walkout",
          "summarise",
          "meta-help",
          "small-talk",
          "insult",
          "off-topic");

  /** The acts that are none of the negotiation. */
  public static final Set<String> TALK = Set.of("meta-help", "small-talk", "insult", "off-topic");

  static final List<String> POLARITIES = List.of(Head.NONE, "for", "against");

  private static final float PHRASE = 0.3f;
  private static final float PRIMARY = 0.7f;

  private final Phrasebook book;
  private final List<Head> heads;
  private final List<Trainer.Row> rows = new ArrayList<>();

  private Curriculum(Phrasebook book, Collection<Issue> issues) {
    this.book = book;
    this.heads = heads(issues);
  }

  /** The weights that all this teaches. */
  public static Weights teach(
      Phrasebook book,
      Collection<Issue> issues,
      Collection<Lexicon> lexicons,
      List<Utterance> utterances) {
    Curriculum c = new Curriculum(book, issues);
    utterances.forEach(c::utterance);
    for (Lexicon x : lexicons) {
      x.examples().forEach(e -> c.utterance(asUtterance(e, x.language())));
      for (Lexicon.Topic t : x.issues()) {
        t.phrases().forEach(p -> c.phrase(p, t.issue(), ""));
        t.levels().forEach(r -> r.phrases().forEach(p -> c.phrase(p, t.issue(), r.level())));
      }
    }
    for (Issue i : issues) {
      i.names().forEach(n -> c.phrase(n, i.id(), ""));
      c.phrase(i.question(), i.id(), "");
      for (Issue.Level l : i.levels()) {
        c.phrase(l.meaning(), i.id(), l.id());
        c.phrase(l.name(), i.id(), l.id());
        l.phrases().forEach(p -> c.phrase(p, i.id(), l.id()));
      }
    }
    return new Trainer(c.heads).train(c.rows);
  }

  /** An example of a lexicon as a labelled sentence. */
  public static Utterance asUtterance(Lexicon.Example e, String language) {
    return new Utterance(
        e.text(),
        "examples",
        language,
        e.addressee(),
        e.intent(),
        e.issue().map(List::of).orElse(List.of()),
        e.level(),
        Optional.empty(),
        e.polarity(),
        new TreeMap<>(),
        "");
  }

  private static List<Head> heads(Collection<Issue> issues) {
    List<String> topics = new ArrayList<>(List.of(Head.NONE));
    List<String> levels = new ArrayList<>();
    for (Issue i : issues) {
      topics.add(i.id());
      levels.add(Head.rung(i.id(), Head.NONE));
      i.levels().forEach(l -> levels.add(Head.rung(i.id(), l.id())));
    }
    List<String> pairs = new ArrayList<>();
    for (String i : INTENTS) {
      for (String p : POLARITIES) {
        if (Joint.possible(i, p)) {
          pairs.add(i + Joint.GLUE + p);
        }
      }
    }
    return List.of(
        new Head(Head.ISSUE, topics),
        new Head(Head.INTENT, INTENTS),
        new Head(Head.POLARITY, POLARITIES),
        new Head(Head.ACT, pairs),
        new Head(Head.LEVEL, levels));
  }

  private Head head(String name) {
    return Head.of(heads, name);
  }

  private void utterance(Utterance u) {
    List<String> topics = head(Head.ISSUE).labels();
    float[] issues = new float[topics.size()];
    int n = u.issues().size();
    for (int k = 0; k < n; k++) {
      float share = n == 1 ? 1 : k == 0 ? PRIMARY : (1 - PRIMARY) / (n - 1);
      issues[Math.max(0, topics.indexOf(u.issues().get(k)))] += share;
    }
    if (n == 0) {
      issues[0] = 1;
    }
    String stance =
        n == 0
            ? Head.NONE
            : u.polarity().map(p -> p.name().toLowerCase(Locale.ROOT)).orElse(Head.NONE);
    int pair = head(Head.ACT).labels().indexOf(u.intent() + Joint.GLUE + stance);
    int[] levels = n == 0 ? new int[0] : ladder(u.issues().get(0));
    int level = n == 0 ? -1 : level(u.issues().get(0), u.level());
    Sentence sentence = Sentence.of(u.text(), u.context(), book);
    rows.add(
        new Trainer.Row(
            Features.of(
                sentence,
                book.measures(),
                n == 0 ? Head.NONE : u.issues().get(0),
                u.level().or(u::refused).orElse(Head.NONE)),
            issues,
            level < 0 ? new int[0] : levels,
            level,
            pair,
            u.intent().isEmpty() ? PHRASE : 1));
  }

  private void phrase(String words, String issue, String level) {
    float[] issues = new float[head(Head.ISSUE).labels().size()];
    issues[Math.max(0, head(Head.ISSUE).labels().indexOf(issue))] = 1;
    int at = level.isEmpty() ? -1 : level(issue, Optional.of(level));
    rows.add(
        new Trainer.Row(
            Features.of(Sentence.of(words, "", book), book.measures()),
            issues,
            at < 0 ? new int[0] : ladder(issue),
            at,
            -1,
            PHRASE));
  }

  private int[] ladder(String issue) {
    int first = Head.first(heads, Head.LEVEL);
    return Arrays.stream(head(Head.LEVEL).ladder(issue)).map(k -> first + k).toArray();
  }

  /** The label number of a level; -1 where the ladder has none of that name. */
  private int level(String issue, Optional<String> level) {
    int at = head(Head.LEVEL).labels().indexOf(Head.rung(issue, level.orElse(Head.NONE)));
    return at < 0 ? -1 : Head.first(heads, Head.LEVEL) + at;
  }
}

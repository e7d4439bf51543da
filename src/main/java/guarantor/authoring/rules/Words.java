package guarantor.authoring.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the rules of respect look for in a text. */
final class Words {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Spellings that quotes may keep and our own text does not have. */
  static final Pattern SPELLING =
      Pattern.compile("\\b(Kiev|Odessa|Kharkov|Lvov|Zelenskyy|Zelenskiy|the Ukraine)\\b");

  /**
   * Words that deny people their humanity, or insult them, in the sources of this war. What a party
   * names as its aim ("denazification") is no insult but a claim, see {@link #CLAIMS}.
   */
  static final Pattern SLURS =
      Pattern.compile(
          "\\b(nazis?|neo-?nazis?|banderites?|camarilla|orcs?|vermin|cockroach(es)?|scum|subhumans?"
              + "|untermenschen?|rats|swine|junkies|drug addicts|bastards|degenerates|khokhols?)\\b",
          FLAGS);

  /** Words by which a party to the war claims what it does; ours only where they are attributed. */
  static final Pattern CLAIMS =
      Pattern.compile(
          "\\b(special military operation|denazif\\w*|demilitari[sz]\\w*|liberat\\w+|Kyiv regime"
              + "|historical territor\\w+|people's republics?|new (territorial )?realities"
              + "|third world war)\\b",
          FLAGS);

  /** How a statement says whose words or claims they are. */
  static final Pattern ATTRIBUTED =
      Pattern.compile(
          "\\b(claim\\w*|calls?|called|calling|says?|said|names?|speaks?|warns?|threatens?|demands?"
              + "|predicts?|describes?|presents?|accuses?|denie[sd]|denies|points?|announces?|tells?"
              + "|told|wrote|writes|spoke|held|holds|refuses?|repeats?|wants?|rules? out|by press"
              + " accounts?|by the account)\\b",
          FLAGS);

  /** Fighting, and the dead counted: neither is played, and neither scores. */
  static final Pattern BATTLEFIELD =
      Pattern.compile(
          "\\b(casualt\\w+|body count|killed|kills?|death toll|losses|battles?|battlefield|offensive"
              + "|front ?line|conquer\\w*|victor(y|ies))\\b",
          FLAGS);

  /** An ending must not suggest that a peace was there to be had. */
  static final Pattern PEACE_TO_BE_HAD =
      Pattern.compile(
          "\\b(would have (brought|meant|made) peace|could have (ended|stopped) the war|would have"
              + " (ended|stopped) the war|peace was (near|within reach|at hand|possible|there)"
              + "|missed (chance|opportunity)|lost peace)\\b",
          FLAGS);

  /** First person, which no statement has: a delegation is shown, it does not speak as "I". */
  static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(I|I'm|[Mm]y|[Ww]e|[Ww]e're|[Oo]urs?|us)\\b(?!-)", Pattern.UNICODE_CASE);

  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final Pattern QUOTED = Pattern.compile("[\"\u201c][^\"\u201d]*[\"\u201d]");

  private Words() {}

  /** A text without what stands in quotation marks: the rest is ours. */
  static String ours(String text) {
    return QUOTED.matcher(text).replaceAll(" ");
  }

  /** The first of these words in a text; empty where it has none. */
  static String first(Pattern words, String text) {
    Matcher m = words.matcher(text);
    return m.find() ? m.group() : "";
  }

  /** How many words a text has. */
  static int count(String text) {
    return (int) List.of(text.strip().split("\\s+")).stream().filter(w -> !w.isEmpty()).count();
  }

  /** What follows the first so many words of a text; the text where there is no more. */
  static String from(String text, int words) {
    Matcher m = WORD.matcher(text);
    for (int n = 0; m.find(); n++) {
      if (n == words) {
        return text.substring(m.start());
      }
    }
    return text;
  }
}

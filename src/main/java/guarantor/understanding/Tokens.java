package guarantor.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as tokens: letters folded, contractions and chat spellings written out. */
final class Tokens {
  private static final Pattern PIECE =
      Pattern.compile(
          "\\d+(?:[ .,\u00a0\u202f]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?"
              + "|[\\p{L}\\p{M}]+(?:['\u2019\u02bc`\u2018][\\p{L}\\p{M}]+)*"
              + "|[^\\s\\p{L}\\p{M}\\d]");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[ .,\u00a0\u202f](?=\\d{3})");
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019\u02bc`\u2018]");
  private static final Pattern ELISION = Pattern.compile("(?:[dljcnmst]|qu|jusqu|lorsqu|puisqu)");

  private static final Map<String, String> SPELT =
      Map.ofEntries(
          Map.entry("cannot", "can not"),
          Map.entry("cant", "can not"),
          Map.entry("wont", "will not"),
          Map.entry("dont", "do not"),
          Map.entry("doesnt", "does not"),
          Map.entry("didnt", "did not"),
          Map.entry("isnt", "is not"),
          Map.entry("arent", "are not"),
          Map.entry("wasnt", "was not"),
          Map.entry("havent", "have not"),
          Map.entry("couldnt", "could not"),
          Map.entry("wouldnt", "would not"),
          Map.entry("shouldnt", "should not"),
          Map.entry("aint", "is not"),
          Map.entry("whats", "what is"),
          Map.entry("thats", "that is"),
          Map.entry("hows", "how is"),
          Map.entry("wheres", "where is"),
          Map.entry("lets", "let us"),
          Map.entry("im", "i am"),
          Map.entry("ive", "i have"),
          Map.entry("weve", "we have"),
          Map.entry("youre", "you are"),
          Map.entry("theyre", "they are"),
          Map.entry("u", "you"),
          Map.entry("ur", "your"),
          Map.entry("r", "are"),
          Map.entry("ya", "you"),
          Map.entry("pls", "please"),
          Map.entry("plz", "please"),
          Map.entry("thx", "thanks"),
          Map.entry("ty", "thanks"),
          Map.entry("gonna", "going to"),
          Map.entry("wanna", "want to"),
          Map.entry("gotta", "have to"),
          Map.entry("gimme", "give me"),
          Map.entry("dunno", "do not know"),
          Map.entry("yeah", "yes"),
          Map.entry("yep", "yes"),
          Map.entry("yup", "yes"),
          Map.entry("nope", "no"),
          Map.entry("nah", "no"),
          Map.entry("okay", "ok"),
          Map.entry("oke", "ok"),
          Map.entry("cuz", "because"),
          Map.entry("coz", "because"),
          Map.entry("bc", "because"),
          Map.entry("w", "with"),
          Map.entry("yrs", "years"),
          Map.entry("yr", "year"),
          Map.entry("hrs", "hours"),
          Map.entry("hr", "hour"),
          Map.entry("defense", "defence"),
          Map.entry("program", "programme"),
          Map.entry("organisation", "organization"));

  private Tokens() {}

  static List<Token> of(String text) {
    List<Token> out = new ArrayList<>();
    if (isWords(text)) {
      split(text, out);
      return out;
    }
    Matcher m = PIECE.matcher(text);
    while (m.find()) {
      String piece = fold(m.group());
      char first = piece.isEmpty() ? '?' : piece.charAt(0);
      if (Character.isDigit(first)) {
        String plain = THOUSANDS.matcher(piece).replaceAll("").replace(',', '.');
        out.add(new Token(plain, plain, Token.Kind.NUMBER, m.start(), m.end()));
      } else if (Character.isLetter(first)) {
        words(piece, m.start(), m.end(), out);
      } else {
        out.add(new Token(mark(first), mark(first), Token.Kind.MARK, m.start(), m.end()));
      }
    }
    return out;
  }

  /** Whether a text is letters and spaces alone, as most phrases of the lexicons are. */
  private static boolean isWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && !(Character.isLetter(c) && isPlain(c))) {
        return false;
      }
    }
    return true;
  }

  /** What the pattern finds in letters and spaces, without the cost of a pattern at the start. */
  private static void split(String text, List<Token> out) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          words(fold(text.substring(start, i)), start, i, out);
        }
        start = i + 1;
      }
    }
  }

  /** Letters of the five languages that compatibility composition (NFKC) leaves as they are. */
  private static boolean isPlain(char c) {
    boolean latin = c >= 0xC0 && c <= 0x131 || c >= 0x134 && c <= 0x13E || c >= 0x141 && c <= 0x148;
    boolean more = c >= 0x14A && c <= 0x17E;
    return c < 128 || latin || more || c >= 0x400 && c <= 0x481;
  }

  /** The stems of a phrase's words, as a phrase of the lexicon is kept. */
  static String[] stems(String phrase) {
    return of(phrase).stream()
        .filter(t -> t.kind() != Token.Kind.MARK || t.word().equals("%"))
        .map(Token::stem)
        .toArray(String[]::new);
  }

  private static String fold(String piece) {
    boolean plain = true;
    for (int i = 0; i < piece.length(); i++) {
      plain &= isPlain(piece.charAt(i));
    }
    String folded = plain ? piece : Normalizer.normalize(piece, Normalizer.Form.NFKC);
    return folded.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private static String mark(char c) {
    return switch (c) {
      case '—', '–' -> "-";
      case '…' -> ".";
      case '«', '»', '„', '“', '”' -> "\"";
      case '’', '‘', '`' -> "'";
      default -> String.valueOf(c);
    };
  }

  private static void words(String piece, int start, int end, List<Token> out) {
    String spelt = spelt(isWords(piece) ? piece : APOSTROPHE.matcher(piece).replaceAll("'"));
    if (spelt.indexOf(' ') < 0) {
      out.add(new Token(spelt, Stem.of(spelt), Token.Kind.WORD, start, end));
      return;
    }
    for (String word : spelt.split(" ")) {
      out.add(new Token(word, Stem.of(word), Token.Kind.WORD, start, end));
    }
  }

  private static String spelt(String word) {
    int apostrophe = word.indexOf('\'');
    if (apostrophe < 0) {
      return SPELT.getOrDefault(word, word);
    }
    String before = word.substring(0, apostrophe);
    String after = word.substring(apostrophe + 1);
    if (after.equals("t") && before.endsWith("n")) {
      return switch (before) {
        case "can" -> "can not";
        case "won" -> "will not";
        case "ain" -> "is not";
        default -> before.substring(0, before.length() - 1) + " not";
      };
    }
    switch (after) {
      case "re":
        return before + " are";
      case "ll":
        return before + " will";
      case "ve":
        return before + " have";
      case "d":
        return before + " would";
      case "m":
        return before + " am";
      case "s":
        return before.equals("let") ? "let us" : before + " is";
      default:
        return ELISION.matcher(before).matches() ? before + " " + after : before + after;
    }
  }
}

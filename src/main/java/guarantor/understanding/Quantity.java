package guarantor.understanding;

import java.util.ArrayList;
import java.util.List;

/**
 * A number with its unit.
 *
 * @param value whole; parts are dropped, and what is too large is the largest int
 * @param unit as in the lexicons; "count" where none is named
 * @param from first token
 * @param to after the last token
 */
record Quantity(int value, String unit, int from, int to) {
  static final String COUNT = "count";
  private static final int SCALE = 1000;
  private static final int UNIT_AT_MOST = 3;

  /** All quantities of a sentence: "250 000", "seventy-two hours", "250k", "0,7 %". */
  static List<Quantity> of(List<Token> tokens, List<Match> numerals, List<Match> units) {
    List<Quantity> out = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      long total = 0;
      long part = -1;
      int end = at;
      while (end < tokens.size()) {
        Token t = tokens.get(end);
        long n = number(t, end, numerals);
        boolean glue = part >= 0 && (t.isMark('-') || joins(t));
        if (n >= 0) {
          if (n >= 100 && part > 0 && n % 100 == 0 && t.isWord()) {
            part *= n;
          } else {
            part = Math.max(part, 0) + n;
          }
          if (n >= SCALE && t.isWord()) {
            total += part;
            part = 0;
          }
          end++;
        } else if (glue
            && end + 1 < tokens.size()
            && number(tokens.get(end + 1), end + 1, numerals) >= 0
            && tokens.get(end + 1).isWord()) {
          end++;
        } else if (part >= 0 && t.word().equals("k") && tokens.get(end - 1).end() == t.start()) {
          part *= SCALE;
          end++;
          break;
        } else {
          break;
        }
      }
      if (end > at) {
        int value = (int) Math.min(Integer.MAX_VALUE, total + Math.max(part, 0));
        out.add(withUnit(value, at, end, tokens, units));
        at = end;
      } else {
        at++;
      }
    }
    return out;
  }

  private static boolean joins(Token t) {
    return t.word().equals("and") || t.word().equals("und");
  }

  private static long number(Token t, int at, List<Match> numerals) {
    if (t.kind() == Token.Kind.NUMBER) {
      String whole =
          t.word().contains(".") ? t.word().substring(0, t.word().indexOf('.')) : t.word();
      return whole.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(whole);
    }
    return Match.at(at, numerals).map(m -> m.meaning().value()).orElse(-1);
  }

  private static Quantity withUnit(
      int value, int from, int end, List<Token> tokens, List<Match> units) {
    for (Match u : units) {
      boolean after = u.from() >= end && u.from() < end + UNIT_AT_MOST;
      boolean before = u.to() == from;
      if (after || before) {
        return new Quantity(
            value, u.meaning().name(), before ? u.from() : from, after ? u.to() : end);
      }
    }
    return new Quantity(value, COUNT, from, end);
  }
}

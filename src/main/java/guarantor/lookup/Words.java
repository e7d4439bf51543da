package guarantor.lookup;

import java.util.List;
import java.util.Locale;

/** Constants and lists as they are written for people and in JSON. */
public final class Words {
  private Words() {}

  /** A constant as content files write it: lower case with hyphens. */
  public static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** "France", "France and Germany", "France, Germany and Poland". */
  public static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** "1 move", "2 moves". */
  public static String count(int number, String one) {
    return number + " " + one + (number == 1 || number == -1 ? "" : "s");
  }

  /** The text with its first letter in upper case. */
  public static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}

package guarantor.authoring.rules;

import java.util.Locale;

/** Excerpts compared with pages: words count, marks and spaces do not. */
final class Excerpts {
  private Excerpts() {}

  /** A text without case, marks and double spaces. */
  static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** The first part of an excerpt, between its omissions, that a bare page does not have. */
  static String missing(String excerpt, String page) {
    int from = 0;
    String spaced = " " + page + " ";
    for (String part : excerpt.split("\\.\\.\\.|\u2026|\\[[^\\]]*]")) {
      String words = bare(part);
      int at = words.isEmpty() ? from : spaced.indexOf(" " + words + " ", from);
      if (at < 0) {
        return part.strip();
      }
      from = at;
    }
    return "";
  }
}

package guarantor.understanding;

import java.util.List;

/**
 * Light stemming, the same for all Latin and for all Cyrillic languages: cuts endings so that
 * "guarantees" meets "guarantee" and "нейтралитета" meets "нейтралитет". Phrases and sentences are
 * stemmed alike, so a rough cut does no harm.
 */
final class Stem {
  private static final List<String> CYRILLIC =
      List.of(
          "иями", "ями", "ами", "ого", "его", "ому", "ему", "ими", "ыми", "іми", "ією", "ией", "ах",
          "ях", "ам", "ям", "ов", "ів", "їв", "ей", "ою", "ею", "єю", "ий", "ій", "ый", "ої", "ая",
          "яя", "ую", "юю", "ії", "ия", "ія", "ию", "ію", "ии", "ие", "ые", "их", "ых", "їх", "им",
          "ым", "ім", "ом", "ем", "єм", "ой", "ою", "ся", "ть", "ти", "а", "я", "о", "е", "є", "у",
          "ю", "и", "ы", "і", "ї", "й", "ь");
  private static final List<String> LATIN =
      List.of("ies", "ing", "ed", "es", "en", "er", "s", "e", "n", "y");
  private static final int SHORTEST = 3;
  private static final int SHORTEST_LATIN = 4;

  private Stem() {}

  static String of(String word) {
    boolean cyrillic = Character.UnicodeBlock.of(word.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
    return cyrillic ? cut(word, CYRILLIC, SHORTEST) : cut(word, LATIN, SHORTEST_LATIN);
  }

  private static String cut(String word, List<String> endings, int shortest) {
    for (String ending : endings) {
      if (word.length() >= shortest + ending.length() && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}

package guarantor.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private static final Map<Character, List<String>> BY_LAST = byLast();

  /** Endings by their last letter, in the order of the lists. */
  private static Map<Character, List<String>> byLast() {
    Map<Character, List<String>> out = new HashMap<>();
    for (List<String> endings : List.of(CYRILLIC, LATIN)) {
      for (String e : endings) {
        out.computeIfAbsent(e.charAt(e.length() - 1), c -> new ArrayList<>()).add(e);
      }
    }
    return Map.copyOf(out);
  }

  static String of(String word) {
    boolean cyrillic = Character.UnicodeBlock.of(word.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
    int shortest = cyrillic ? SHORTEST : SHORTEST_LATIN;
    for (String ending : BY_LAST.getOrDefault(word.charAt(word.length() - 1), List.of())) {
      boolean script = cyrillic == ending.charAt(0) > 'z';
      if (script && word.length() >= shortest + ending.length() && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}

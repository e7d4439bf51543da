package guarantor.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mends a word that is one edit (or one swap) away from exactly one lexicon word. */
final class Spelling {
  private static final int SHORTEST = 5;

  private final Set<String> known;
  private final Map<Integer, List<String>> near = new HashMap<>();

  Spelling(Set<String> words) {
    known = words;
    List<String> sorted = words.stream().filter(w -> w.length() >= SHORTEST).sorted().toList();
    for (String w : sorted) {
      near.computeIfAbsent(key(w.charAt(0), w.length()), k -> new ArrayList<>()).add(w);
    }
  }

  private static int key(char first, int length) {
    return first * 64 + Math.min(63, length);
  }

  Token mend(Token t) {
    String w = t.word();
    if (!t.isWord() || w.length() < SHORTEST || known.contains(w)) {
      return t;
    }
    String best = null;
    for (int length = w.length() - 1; length <= w.length() + 1; length++) {
      for (String k : near.getOrDefault(key(w.charAt(0), length), List.of())) {
        if (oneOff(w, k)) {
          if (Stem.of(w).equals(Stem.of(k)) || best != null && !Stem.of(best).equals(Stem.of(k))) {
            return t;
          }
          best = k;
        }
      }
    }
    return best == null ? t : new Token(best, Stem.of(best), t.kind(), t.start(), t.end());
  }

  /** Whether one letter changed, added, left out or swapped with its neighbour makes b of a. */
  static boolean oneOff(String a, String b) {
    int n = Math.min(a.length(), b.length());
    int i = 0;
    while (i < n && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    int x = a.length();
    int y = b.length();
    while (x > i && y > i && a.charAt(x - 1) == b.charAt(y - 1)) {
      x--;
      y--;
    }
    int da = x - i;
    int db = y - i;
    boolean swap =
        da == 2 && db == 2 && a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i);
    return da <= 1 && db <= 1 || swap;
  }
}

package guarantor.understanding;

import java.util.Optional;

/**
 * Whom a sentence speaks to: who is called ("Berlin, ..."), else the first delegation named outside
 * a topic. Russia is mostly spoken of and seldom to, so it must be called or asked.
 */
final class Addressee {
  private static final String RUSSIA = "russia";

  private Addressee() {}

  static Optional<String> of(Sentence s) {
    Optional<String> first = Optional.empty();
    for (Match m : s.parties()) {
      String party = m.meaning().name();
      if (isCalled(s, m)) {
        return Optional.of(party);
      }
      boolean topic = s.topics().stream().anyMatch(t -> t.overlaps(m) && t.words() > m.words());
      if (first.isEmpty() && !topic && !party.equals(RUSSIA)) {
        first = Optional.of(party);
      }
    }
    boolean russiaAlone =
        s.parties().stream().allMatch(m -> m.meaning().name().equals(RUSSIA))
            && s.parties().stream().anyMatch(m -> m.from() <= 1)
            && s.topics().stream().noneMatch(t -> t.from() <= 1 && t.words() > 1);
    return first.isEmpty() && russiaAlone ? Optional.of(RUSSIA) : first;
  }

  /** Between marks or ends of the sentence: a vocative. */
  private static boolean isCalled(Sentence s, Match m) {
    int before = m.from() - 1;
    while (before >= 0
        && s.tokens().get(before).isWord()
        && isTitle(s.tokens().get(before).word())) {
      before--;
    }
    boolean opens = before < 0 || !s.tokens().get(before).isWord();
    boolean closes = m.to() >= s.tokens().size() || !s.tokens().get(m.to()).isWord();
    return opens && closes && s.tokens().size() > m.to() - m.from() + 1;
  }

  private static boolean isTitle(String word) {
    return switch (word) {
      case "mr",
          "mrs",
          "ms",
          "president",
          "chancellor",
          "minister",
          "prime",
          "dear",
          "and",
          "пане",
          "пані",
          "господин",
          "госпожа",
          "herr",
          "frau",
          "monsieur",
          "madame",
          "le",
          "la" ->
          true;
      default -> false;
    };
  }
}

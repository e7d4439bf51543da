package guarantor.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of a sentence that makes one point.
 *
 * @param from first token
 * @param to after the last token
 */
record Clause(Role role, int from, int to) {
  /** Cues that turn what they stand beside: those of {@link Features}, and "rather". */
  static final Set<String> TURNING =
      Set.of("not", "without", "drop", "withdraw", "refuse", "end", "rather");

  /** What the clause does in a bargain. */
  enum Role {
    MAIN,
    /** After "if", "provided". */
    CONDITION,
    /** After "in return", "in exchange for": the other side of the bargain. */
    RETURN
  }

  boolean holds(int token) {
    return token >= from && token < to;
  }

  /** Splits at marks and at words that turn, condition or exchange; empty parts are left out. */
  static List<Clause> of(List<Token> tokens, List<Match> cues) {
    List<Clause> out = new ArrayList<>();
    int start = 0;
    Role role = Role.MAIN;
    for (int i = 0; i < tokens.size(); i++) {
      String cue = Match.at(i, cues).map(m -> m.meaning().name()).orElse("");
      boolean opens = cue.equals("if") || cue.equals("return") || cue.equals("but");
      boolean mark =
          tokens.get(i).kind() == Token.Kind.MARK && ".!?;:,-(".contains(tokens.get(i).word());
      boolean hyphen =
          tokens.get(i).isMark('-')
              && i > 0
              && i + 1 < tokens.size()
              && tokens.get(i - 1).end() == tokens.get(i).start()
              && tokens.get(i + 1).start() == tokens.get(i).end();
      if (opens || mark && !hyphen) {
        add(out, role, start, i);
        start = opens ? i : i + 1;
        role = cue.equals("if") ? Role.CONDITION : cue.equals("return") ? Role.RETURN : Role.MAIN;
      }
    }
    add(out, role, start, tokens.size());
    return out;
  }

  private static void add(List<Clause> out, Role role, int from, int to) {
    if (to > from) {
      out.add(new Clause(role, from, to));
    }
  }
}

package guarantor.authoring.rules;

import guarantor.content.Position;
import java.util.List;

/** A statement repeats ten words of its own excerpt. */
final class StatementRepeatsQuote implements Rule {
  private static final int RUN = 10;

  @Override
  public Sheet sheet() {
    return Sheet.warning(
        "STATEMENT_REPEATS_QUOTE",
        "A statement repeats ten words of its own excerpt.",
        "The excerpt stands beside it; a paraphrase that copies is none.",
        "\"statement\": \"Will stand with Ukraine for as long as it takes, whatever it costs.\", \"quote\": \"stand with Ukraine for as long as it takes, whatever it costs\"",
        "\"statement\": \"Sets no end to its support.\"",
        "say it in other words");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      String statement = " " + Excerpts.bare(p.statement()) + " ";
      String[] words = Excerpts.bare(p.quote().orElse("")).split(" ");
      for (int i = 0; i + RUN <= words.length; i++) {
        String run = String.join(" ", List.of(words).subList(i, i + RUN));
        if (statement.contains(" " + run + " ")) {
          out.when(true, p, "statement", "", "the statement repeats of its excerpt: " + run);
          break;
        }
      }
    }
  }
}

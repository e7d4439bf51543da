package guarantor.play;

import guarantor.session.Move;
import java.util.List;

/** What a typed line comes to. */
public sealed interface Intent {

  /** A move, complete. */
  record Do(Move move) implements Intent {}

  /** Something to read; it costs nothing and changes nothing. */
  record Show(List<Block> blocks) implements Intent {
    public Show {
      blocks = List.copyOf(blocks);
    }
  }

  /** The line is not complete: a question with choices. */
  record Choose(String question, List<Choice> choices) implements Intent {
    public Choose {
      choices = List.copyOf(choices);
    }
  }

  /** The line cannot be understood: one line that says what and what to do. */
  record Unclear(String message) implements Intent {}

  /** A sentence taken for a line of the command table; its move is previewed and confirmed. */
  record Means(String line, String typed) implements Intent {}

  /** Leave; the game is saved. */
  record Leave() implements Intent {}

  /** A numbered choice: what it is called and the line it stands for. */
  record Choice(String label, String line) {}
}

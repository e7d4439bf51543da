package guarantor.play;

import guarantor.play.Block.Kind;
import java.util.List;

/** What a line on the title comes to, before any game. */
final class TitleLine {
  private TitleLine() {}

  /** The next step. */
  static Update.Step read(Model model, String line) {
    List<String> words = Vocabulary.words(line);
    String first = words.isEmpty() ? "" : words.get(0);
    switch (first) {
      case "play", "new" -> {
        return Update.Step.of(model, new Effect.Start(words.size() > 1 ? words.get(1) : ""));
      }
      case "resume", "continue" -> {
        return Update.Step.of(model, new Effect.Resume(asTyped(line, 1)));
      }
      case "assignment" -> {
        return Update.Step.of(model, new Effect.Assign(asTyped(line, 1), asTyped(line, 2)));
      }
      case "quit", "exit", "q" -> {
        return Update.leave(model);
      }
      case "help", "?" -> {
        return Update.Step.of(
            Update.atMenu(model, Block.of(Kind.NOTE, model.phrases().say("title.help"))));
      }
      default -> {
        String key = first.isEmpty() ? "title.choose" : "error.command";
        String message = Update.shortened(model.phrases().say(key, first));
        Block what = Block.of(first.isEmpty() ? Kind.NOTE : Kind.ERROR, message);
        return Update.Step.of(Update.atMenu(model, what));
      }
    }
  }

  /** A word in the letters it was typed in: saves are files. */
  private static String asTyped(String line, int word) {
    String[] words = line.trim().split("\\s+");
    return words.length > word ? words[word] : "";
  }
}

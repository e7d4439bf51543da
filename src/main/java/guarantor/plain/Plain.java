package guarantor.plain;

import guarantor.play.Block;
import guarantor.play.Intent;
import guarantor.play.Layout;
import guarantor.play.Model;
import guarantor.play.Msg;
import guarantor.play.Runner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Prints what is new, asks with numbers, reads a line; ends when the input ends. */
public final class Plain {
  private final Runner runner;
  private final BufferedReader in;
  private final PrintWriter out;
  private final int width;
  private int printed;
  private List<Intent.Choice> asked = List.of();
  private String askedWith = "";

  public Plain(Runner runner, BufferedReader in, PrintWriter out, int width) {
    this.runner = runner;
    this.in = in;
    this.out = out;
    this.width = width;
  }

  /** Takes what was said before as printed, all but the last page. */
  public Plain from(List<Block> lastPage) {
    printed = Math.max(0, runner.model().talk().size() - lastPage.size());
    return this;
  }

  /** Runs to the end of the input or until the player leaves. */
  public void run(List<Msg> first) {
    first.forEach(runner::take);
    print();
    try {
      while (!runner.model().leaving()) {
        prompt();
        String line = in.readLine();
        if (line == null) {
          out.println();
          break;
        }
        runner.take(new Msg.Line(line));
        print();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.flush();
  }

  private void print() {
    List<Block> talk = runner.model().talk();
    for (; printed < talk.size(); printed++) {
      for (Layout.Row row : Layout.rows(talk.get(printed), width)) {
        out.println(row.plain());
      }
    }
    out.flush();
  }

  private void prompt() {
    Model model = runner.model();
    boolean other = !model.question().equals(askedWith);
    askedWith = model.question();
    if (model.draft().isEmpty()) {
      ask(model, other);
    }
    out.print("> ");
    out.flush();
  }

  /** The question with its list; of a list that stands above only its numbers. */
  private void ask(Model model, boolean other) {
    List<Intent.Choice> choices = model.choices();
    boolean same = choices.equals(asked);
    boolean asking = !model.question().isEmpty() && same;
    if (asking && (other || choices.isEmpty())) {
      out.println(model.question());
      if (!choices.isEmpty()) {
        out.println(model.phrases().say("press.again", choices.size()));
      }
    } else if (asking && !model.last().isEmpty()) {
      out.println(model.phrases().say("press.again", choices.size()));
    } else if (!(same && onlyAnError(model))) {
      asked = choices;
      if (!model.question().isEmpty()) {
        out.println(model.question());
      }
      boolean listed = !model.question().isEmpty() || model.game().isEmpty();
      if (listed) {
        for (String each : model.numbered()) {
          Block choice = Block.of(Block.Kind.NOTE, each);
          Layout.rows(choice, width - 1).forEach(row -> out.println(" " + row.plain()));
        }
      } else {
        inLine(model);
      }
    }
  }

  /** After an error the list that stands above still holds; it is not read out again. */
  private static boolean onlyAnError(Model model) {
    List<Block> last = model.last();
    return !last.isEmpty() && last.stream().allMatch(b -> b.kind() == Block.Kind.ERROR);
  }

  /** The main menu on one or two lines. */
  private void inLine(Model model) {
    List<String> items = new ArrayList<>(model.numbered());
    items.add(model.phrases().say("menu.help"));
    Layout.sideBySide(items, width - 1).forEach(line -> out.println(" " + line));
  }
}

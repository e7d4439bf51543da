package guarantor.tui;

import guarantor.play.App;
import guarantor.play.Frame;
import guarantor.play.Key;
import guarantor.play.Style;
import java.io.IOException;

/** A tiny program on the real terminal, for the tests that need one. */
final class Demo implements App {
  private final StringBuilder typed = new StringBuilder();
  private String last = "none";
  private boolean running = true;

  public static void main(String[] arguments) throws IOException {
    if (!Loop.usable(System.getenv(), System.console() != null)) {
      System.out.println("no terminal here");
      return;
    }
    Theme theme = Theme.under(System.getenv(), Theme.DEFAULT);
    Loop loop =
        new Loop(
            Tty.open(System.in, System.out, Thread::sleep), theme, fault -> "nowhere", System.err);
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> loop.broken(fault));
    System.out.println("ended " + loop.run(new Demo()));
  }

  @Override
  public Frame view(int width, int height) {
    Frame frame = new Frame(width, height);
    frame.put(0, 0, "DEMO " + width + "x" + height, Style.HEADING);
    frame.put(0, 1, "process " + ProcessHandle.current().pid() + " end", Style.DIM);
    frame.put(0, 2, "last " + last, Style.MINUTE);
    Style[] styles = Style.values();
    for (int i = 0; i < styles.length; i++) {
      frame.put(i % 3 * 20, 4 + i / 3, styles[i] + " Київ", styles[i]);
    }
    frame.put(width - 1, height - 2, "+", Style.BRACKET);
    int end = frame.put(0, height - 1, "> " + typed, Style.INPUT);
    frame.cursor(end, height - 1);
    return frame;
  }

  @Override
  public void key(Key key) {
    last = key.toString();
    if (key instanceof Key.Char character) {
      typed.append(character.c());
    } else if (key instanceof Key.Paste paste) {
      typed.append(paste.text());
    } else if (key.equals(new Key.Function(4))) {
      throw new IllegalStateException("asked for");
    } else if (key.equals(new Key.Function(5))) {
      new Thread(() -> typed.deleteCharAt(-1), "other").start();
    } else if (key.equals(new Key.Ctrl('c'))) {
      running = false;
    }
  }

  @Override
  public boolean running() {
    return running;
  }

  @Override
  public int minimumWidth() {
    return 60;
  }

  @Override
  public int minimumHeight() {
    return 16;
  }
}

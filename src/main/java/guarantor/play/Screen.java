package guarantor.play;

import java.util.List;

/** The desk as an application for a full-screen face: keys in, frames out. */
public final class Screen implements App {
  private final Runner runner;
  private Desk desk;
  private int width = 80;
  private int height = 24;

  /** A screen over a runner, after the first messages. */
  public Screen(Runner runner, List<Msg> first) {
    this.runner = runner;
    first.forEach(runner::take);
    this.desk = Desk.of(runner.model());
  }

  @Override
  public Frame view(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    return DeskView.of(desk, width, height);
  }

  @Override
  public void key(Key key) {
    Desk.Step step = desk.after(key, height);
    Desk next = step.desk();
    desk = next.scroll() == 0 ? next : next.within(DeskView.hidden(next, width, height));
    if (step.line().isPresent()) {
      Model model = runner.take(new Msg.Line(step.line().get()));
      desk = desk.showing(model, width, height);
    }
  }

  @Override
  public boolean running() {
    return !runner.model().leaving();
  }

  @Override
  public int minimumWidth() {
    return DeskView.WIDTH;
  }

  @Override
  public int minimumHeight() {
    return DeskView.HEIGHT;
  }
}

package guarantor.trials;

import guarantor.session.Move;

/** Is nowhere and says nothing. */
final class Absent implements Bot {
  @Override
  public Move move(BotView view) {
    return view.pass();
  }
}

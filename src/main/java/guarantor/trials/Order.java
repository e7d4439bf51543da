package guarantor.trials;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.session.Event;
import guarantor.session.Game;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * What a measure is asked to do.
 *
 * @param first the first game's number
 * @param games how many games
 * @param cores games played at the same time; they change no result
 * @param progress told a line now and then
 * @param line an event as a save would keep it
 */
public record Order(
    Content content,
    List<Scenario> scenarios,
    long first,
    int games,
    int cores,
    Consumer<String> progress,
    BiFunction<Game, Event, String> line) {

  public Order {
    scenarios = List.copyOf(scenarios);
  }

  /** Plays every game and takes the results in the order of their numbers. */
  <T> void run(LongFunction<T> game, Consumer<T> result) {
    new Series(cores, progress).run(first, games, game, result);
  }
}

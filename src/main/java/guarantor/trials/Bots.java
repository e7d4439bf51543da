package guarantor.trials;

import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

/** The bots there are, from the least to the most skilled, then those that measure other things. */
public enum Bots {
  /** Adjourns everything and signs what nobody wrote: the zero of the scale. */
  ABSENT(seed -> new Absent()),
  /** The highest levels anybody ever named, in the room; never gives way. */
  STUBBORN(seed -> new Stubborn()),
  /** Any legal move. */
  RANDOM(Chance::new),
  /** At once what everybody seated is published to back, and no more. */
  FLOOR(seed -> new Floor()),
  /** Half of everything, then the first counter each time. */
  GREEDY(seed -> new Greedy()),
  /** What Ukraine itself demanded at each date, and its press lines. */
  HISTORICAL(seed -> new Historical()),
  /** Learns, trades clause against clause, gives what is asked for, excepts whom it would lose. */
  LOG_ROLLER(seed -> new LogRoller(Habit.usual())),
  /** The same, but brings its clauses to the heaviest first, by telephone before the room. */
  LOG_ROLLER_LEADER_FIRST(seed -> new LogRoller(Habit.leadersFirst())),
  /** Whatever it has used least: positions, clauses, designs, gives. */
  EXPLORER(Explorer::new),
  /** Asks: every clause of every delegation, equally often. */
  ASKER(Asker::everyClause),
  /** Asks: one delegation on one clause until it has heard all there is. */
  READER(Asker::everyRecord);

  private final LongFunction<Bot> policy;

  Bots(LongFunction<Bot> policy) {
    this.policy = policy;
  }

  /** The word in commands and reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The bot with an id. */
  public static Optional<Bots> of(String id) {
    for (Bots b : values()) {
      if (b.id().equals(id)) {
        return Optional.of(b);
      }
    }
    return Optional.empty();
  }

  /** A fresh player for one game. */
  Bot player(long seed) {
    return policy.apply(seed);
  }
}

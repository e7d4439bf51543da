package guarantor.trials;

import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Session;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Whether the same moves give the same log lines when they are made again, and one hash over the
 * lines of all games: what must not differ between machines.
 */
final class Hashes {
  private Hashes() {}

  private record Seen(String lines, boolean again) {}

  /** Plays the games of the order twice each. */
  static Measured of(Order order) {
    Course course = new Course(order, true);
    MessageDigest digest = sha256();
    long[] held = new long[1];
    List<String> faults = new ArrayList<>();
    long[] n = {order.first()};
    order.run(
        number -> game(order, course, number),
        (Seen seen) -> {
          digest.update(seen.lines().getBytes(StandardCharsets.UTF_8));
          held[0] += seen.again() ? 1 : 0;
          if (!seen.again()) {
            faults.add("game " + n[0] + " went another way the second time");
          }
          n[0]++;
        });
    String hash = "sha-256 of all log lines: " + HexFormat.of().formatHex(digest.digest());
    return Measured.of("hashes", order, order.games(), held[0], 100, List.of(hash), faults);
  }

  private static Seen game(Order order, Course course, long n) {
    Session session = course.play(n, s -> {});
    Game game = course.game(n);
    Session again = Session.start(game, session.state().difficulty(), session.state().seed());
    for (Event e : session.log().subList(1, session.log().size())) {
      again.act(e.seat(), e.move(), e.typed());
    }
    String lines = lines(order, game, session);
    return new Seen(lines, lines.equals(lines(order, game, again)));
  }

  private static String lines(Order order, Game game, Session session) {
    StringBuilder out = new StringBuilder();
    for (Event e : session.log()) {
      out.append(order.line().apply(game, e)).append('\n');
    }
    return out.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

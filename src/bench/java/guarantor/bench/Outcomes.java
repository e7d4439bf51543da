package guarantor.bench;

import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Session;
import guarantor.store.SaveFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Prints one hash over the log lines of many games: what no optimisation may change. */
public final class Outcomes {
  private Outcomes() {}

  /**
   * Runs it.
   *
   * @param args how many games; 50 if none is said
   */
  public static void main(String[] args) {
    int games = args.length == 0 ? 50 : Integer.parseInt(args[0]);
    Game game = Vilnius.game();
    MessageDigest digest = sha256();
    int moves = 0;
    for (int n = 0; n < games; n++) {
      Session session = new Penholder(game, n).play();
      moves += session.state().table().movesUsed();
      for (Event e : session.log()) {
        digest.update(SaveFile.outcome(game, e).getBytes(StandardCharsets.UTF_8));
      }
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    System.out.println(games + " games, " + moves + " costly moves: " + hash);
  }

  /** A game's log lines, each after its hash: what a save costs besides the disk. */
  static byte[] hashedLines(Game game, Session session) {
    MessageDigest digest = sha256();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Event e : session.log()) {
      byte[] line = SaveFile.outcome(game, e).getBytes(StandardCharsets.UTF_8);
      lines.writeBytes(digest.digest(line));
      lines.writeBytes(line);
    }
    return lines.toByteArray();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

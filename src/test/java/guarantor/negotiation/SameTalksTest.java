package guarantor.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Making the table faster may not change a word that is said at it. */
class SameTalksTest {
  private static final int HALLS = 500;
  private static final int MOVES = 12;

  /** Taken from the engine before it was made faster; a new rule of play takes it anew. */
  private static final String BEFORE =
      "aa03eccd3c4eb90891cc8c10304c78b9b7122a0f0a7dfc7b1b97c0bc08eb83d6";

  @Test
  void fiveHundredRandomTalksGoAsTheyWentBeforeTheEngineWasMadeFaster()
      throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int seed = 0; seed < HALLS; seed++) {
      for (Fact f : new RandomHall(seed).play(MOVES)) {
        digest.update((f + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    assertEquals(BEFORE, HexFormat.of().formatHex(digest.digest()));
  }

  @Test
  void askedOnlyForItsYesADelegationPledgesExactlyWhatItWouldAnswer() {
    int yes = 0;
    int no = 0;
    for (int seed = 0; seed < HALLS; seed++) {
      RandomHall random = new RandomHall(seed);
      random.play(random.dice.below(5));
      for (Seat seat : random.seats) {
        Circumstances now = random.hall.now();
        Circumstances asked = now.with(now.text().with(List.of(random.edits(seat.index))));
        Decision.Memory memory = random.hall.table.memory(seat.index, Paper.COMPACT);
        Temper temper = random.hall.temper;

        Optional<Answer> pledge =
            Decision.pledge(seat.party(), Paper.COMPACT, asked, temper, memory);
        Answer answer = Decision.of(seat.party(), Paper.COMPACT, asked, temper, memory);

        Optional<Answer> expected = answer.act().pledges() ? Optional.of(answer) : Optional.empty();
        assertEquals(expected, pledge, "seed " + seed + ", seat " + seat.index);
        yes += pledge.isPresent() ? 1 : 0;
        no += pledge.isPresent() ? 0 : 1;
      }
    }
    assertTrue(yes > 100 && no > 100, yes + " pledges, " + no + " other answers");
  }
}

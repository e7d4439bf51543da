package guarantor.education;

import guarantor.negotiation.Edit;
import guarantor.session.Trades;
import java.util.List;

/** One finding of a debrief. */
public sealed interface Lesson {

  /** A move that raised or lowered what the text would score by so many points. */
  record Turn(int move, int event, int points) implements Lesson {}

  /** A give never made, and whom it would have brought (replayed on the final table: it does). */
  record Untried(int give, int price, long wouldPledge, long wouldBind) implements Lesson {}

  /** How many answers were called right, and how many wrong. */
  record Calls(int right, int wrong) implements Lesson {}

  /** Moves given away by adjourning early. */
  record MovesLost(int moves) implements Lesson {}

  /** A mark that was left standing and took a level. */
  record Bitten(int party, int item) implements Lesson {}

  /** A delegation that said yes to the text and was lost again by a later edit. */
  record Lost(int party, int move) implements Lesson {}

  /** A trade that would have brought points and hurt no signer; it was tried, and it does. */
  record Missed(Trades.Trade trade) implements Lesson {}

  /**
   * The bargain with one signer alone, in percent of what each side could get from the other.
   *
   * @param efficient whether what was signed cannot be bettered for one without loss to the other
   * @param edits the changes that lead to the greatest product of gains (Nash)
   */
  record Between(
      int party,
      int mine,
      int theirs,
      boolean efficient,
      List<Edit> edits,
      int fairMine,
      int fairTheirs)
      implements Lesson {
    public Between {
      edits = List.copyOf(edits);
    }
  }
}

package guarantor.negotiation;

/**
 * What the player's own capital counts for and against a text beside the drill: named assumptions.
 *
 * @param mandatePoint points of the score for every mandate point left
 * @param exception mandate points that each exception costs while it stands in the text
 * @param alone what the Sentence is worth without a Compact, in thousandths
 */
public record Tariff(int mandatePoint, int exception, int alone) {

  /** Mandate points that the exceptions of a text cost as it stands. */
  public int exceptions(Text text) {
    return exception * text.exceptions();
  }
}

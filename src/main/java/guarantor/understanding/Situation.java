package guarantor.understanding;

import java.util.Optional;

/**
 * What is going on when the player speaks.
 *
 * @param addressee whom the player faces, where the text names nobody
 * @param context {@link #OFFER_PENDING}, {@link #QUESTION_ASKED} or empty
 */
public record Situation(Optional<String> addressee, String context) {
  public static final String OFFER_PENDING = "offer-pending";
  public static final String QUESTION_ASKED = "question-asked";
}

package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/**
 * A delegation's last answer, with the private offer it was made to.
 *
 * @param offer edits of a private copy; empty where the answer was to the public text
 * @param gives gives offered with the private copy (bitmask)
 */
public record Standing(Answer answer, List<Edit> offer, long gives) {
  public Standing {
    offer = List.copyOf(offer);
  }

  /** The edits that accepting its counter would write into the public text. */
  public List<Edit> edits() {
    List<Edit> out = new ArrayList<>(offer);
    for (Edit c : answer.counter()) {
      out.removeIf(e -> e.item() == c.item() && e.party() == c.party());
      out.add(c);
    }
    return out;
  }
}

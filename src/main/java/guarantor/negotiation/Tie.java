package guarantor.negotiation;

import java.util.List;

/**
 * A sourced tie between parties: "together with".
 *
 * @param refs the records that state it
 * @param members bitmask
 * @param needs how many other members must be bound at a level before it opens that level
 */
public record Tie(List<Integer> refs, long members, int needs) {
  public Tie {
    refs = List.copyOf(refs);
  }
}

package guarantor.session;

import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Cast;
import guarantor.negotiation.Spoiler;
import guarantor.persona.Archive;
import java.util.List;

/**
 * One sitting as it stands at its moment: the record known, the parties derived from it, what the
 * opponent could say.
 *
 * @param voiced per item, bitmask of the levels somebody had voiced by that day
 * @param fresh positions dated since the sitting before that somebody at the table may bring
 * @param seats per stop, the delegations seated there (bitmask)
 * @param wants per item, how much the player has said it wants it by then, thousandths
 */
public record Scene(
    int index,
    Scenario.Sitting sitting,
    Archive archive,
    Cast cast,
    List<Spoiler.Objection> objections,
    int[] voiced,
    List<Fresh> fresh,
    List<Long> seats,
    List<Integer> wants) {

  /** A new record, whose it is, and the clause it bears on. */
  public record Fresh(Position position, int ref, int party, int item) {}

  public Scene {
    seats = List.copyOf(seats);
    wants = List.copyOf(wants);
    objections = List.copyOf(objections);
    fresh = List.copyOf(fresh);
  }

  /** Whether a level may be named on that day: voiced, or the status quo and below. */
  public boolean mayName(int item, int level) {
    return level <= cast.agenda().item(item).statusQuo() || (voiced[item] >> level & 1) != 0;
  }
}

package guarantor.authoring.rules;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.Scenario;
import java.util.List;

/** What a chair can speak from. */
final class Seated {
  private Seated() {}

  /** Its own records that are usable by the last sitting. */
  static List<Position> records(Content content, Scenario s, Scenario.Seat seat) {
    return content.positionsOf().getOrDefault(seat.delegation(), List.of()).stream()
        .filter(p -> p.usable(Desk.end(s), s.id()))
        .toList();
  }
}

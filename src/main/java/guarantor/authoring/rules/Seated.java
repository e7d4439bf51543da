package guarantor.authoring.rules;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.Scenario;
import java.util.List;

/** What a chair can speak from, and how much of it is enough. */
public final class Seated {
  /** Usable records that a chair with a voice should have. */
  public static final int RECORDS = 6;

  /** Issues that they should be on. */
  public static final int ISSUES = 4;

  private Seated() {}

  /** Its own records that are usable by the last sitting. */
  static List<Position> records(Content content, Scenario s, Scenario.Seat seat) {
    return records(content, s, seat.delegation());
  }

  static List<Position> records(Content content, Scenario s, String delegation) {
    return content.positionsOf().getOrDefault(delegation, List.of()).stream()
        .filter(p -> p.usable(Desk.end(s), s.id()))
        .toList();
  }

  /** How many kinds of answers stand in records: yes, yes under a condition, no. */
  public static long kinds(List<Position> said) {
    return said.stream()
        .map(p -> p.stance().backs() ? p.conditions().isEmpty() ? "yes" : "if" : "no")
        .distinct()
        .count();
  }
}

package guarantor.lookup;

import guarantor.content.Content;
import guarantor.content.Echo;
import guarantor.content.Outlet;
import guarantor.content.Position;
import guarantor.content.Source;
import guarantor.content.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One position with its source, as `positions` prints it.
 *
 * @param rank 5 head of state or government ... 1 party figure or envoy
 * @param date as the source gives it; month-only counts as the month's last day
 * @param disclosed when the public learnt of it, where later
 * @param strength 1..5
 * @param mark said, held or reported
 * @param verified read-in-full, excerpt or from-memory
 * @param offensive its words are never spoken in a game
 * @param same records in other sources by which the delegation says the same on the issue
 * @param opposite those by which it says the opposite: one backs what the other rules out
 */
public record PositionRow(
    String id,
    String delegation,
    String speaker,
    String office,
    int rank,
    Optional<String> member,
    String date,
    Optional<String> disclosed,
    String setting,
    String scene,
    Optional<String> audience,
    String voice,
    String mark,
    String issue,
    String stance,
    Optional<String> level,
    Optional<String> direction,
    Optional<String> levelWhy,
    int strength,
    List<ConditionRow> conditions,
    String statement,
    Optional<String> quote,
    Optional<String> quoteKind,
    SourceRow source,
    Optional<String> locator,
    String verified,
    List<String> fears,
    List<ReplacedRow> supersedes,
    List<String> coSigned,
    List<String> outcomeOf,
    List<String> onlyIn,
    boolean offensive,
    Optional<String> note,
    List<EchoRow> same,
    List<EchoRow> opposite) {

  /** A record of the same delegation on the same issue in another source. */
  public record EchoRow(String position, String source) {}

  /**
   * Where it was read.
   *
   * @param outlet its name
   * @param control state-controlled, public-independent, private, official or unknown
   * @param tier a official text, b news as such, c copy (ships no excerpt)
   */
  public record SourceRow(
      String id,
      String title,
      String outlet,
      String outletId,
      String control,
      Optional<String> date,
      Optional<String> url,
      String kind,
      String tier) {}

  /** An earlier record that this one openly replaces. */
  public record ReplacedRow(String position, String why) {}

  static PositionRow of(Content content, Position p, Optional<LocalDate> day) {
    Echo echo = Echo.of(content, p, day);
    return new PositionRow(
        p.id(),
        content.owner(p),
        p.speaker(),
        p.office(),
        p.rank(),
        p.member(),
        p.date().text(),
        p.disclosed().map(When::text),
        Words.id(p.setting()),
        p.scene(),
        p.audience(),
        Words.id(p.voice()),
        Words.id(Mark.of(p)),
        p.issue(),
        Words.id(p.stance()),
        p.level(),
        p.direction().map(Words::id),
        p.levelWhy(),
        p.strength(),
        p.conditions().stream().map(r -> ConditionRow.of(r, p)).toList(),
        p.statement(),
        p.quote(),
        p.quoteKind().map(Words::id),
        source(content, p),
        p.locator(),
        Words.id(p.verified()),
        p.fears(),
        p.supersedes().stream().map(s -> new ReplacedRow(s.position(), s.why())).toList(),
        p.coSigned(),
        p.outcomeOf(),
        p.onlyIn(),
        p.offensive(),
        p.note(),
        echoes(echo.same()),
        echoes(echo.opposite()));
  }

  private static List<EchoRow> echoes(List<Position> found) {
    return found.stream().map(q -> new EchoRow(q.id(), q.source())).toList();
  }

  private static SourceRow source(Content content, Position p) {
    Source s = content.sources().get(p.source());
    Outlet o = content.outlets().get(s.outlet());
    return new SourceRow(
        s.id(),
        s.title(),
        o.name(),
        o.id(),
        Words.id(o.control()),
        s.date().map(When::text),
        s.url(),
        s.kind(),
        Words.id(s.tier()));
  }
}

package guarantor.lookup;

import java.util.List;
import java.util.Optional;

/**
 * What is derived for a delegation from its record on a day, as `delegation` prints it.
 *
 * @param kind state, group, organisation, voice (binds nobody) or precedent
 * @param asOf the day, inclusive
 * @param statusQuoOf the scenario whose status quo holds on that day, where one has begun
 * @param records usable records on that day
 * @param speaks whether they are enough for a voice at the table: 6 records on 4 issues
 * @param walkAway value of the status quo, thousandths: over the issues below that have one, each
 *     weighted by its salience; 1000 would be its ideal on every issue. Where no scenario has begun
 *     it is the value of every ladder's foot; missing where there is no such issue
 * @param reserved issues on which it has a record that does not bind it: it reserves there
 */
public record DelegationRow(
    String id,
    String name,
    String kind,
    String asOf,
    Optional<String> statusQuoOf,
    int records,
    boolean speaks,
    Optional<Integer> walkAway,
    List<IssueRow> issues,
    List<ReservedRow> reserved) {

  /**
   * One issue with at least one binding record, or one on which its bloc's record stands in.
   *
   * @param statusQuo the level that stands before anything is agreed, on the scenario's agenda
   * @param ideal the level at or below the derived ideal; missing where it backs no level and no
   *     status quo is known, for then no wish is on record
   * @param idealThousandths the ideal itself, thousandths of a level from the ladder's foot
   * @param acceptable levels from the status quo, or the lowest backed where none is known, to the
   *     highest backed, without those that an objection bars; conditions are taken as met, but a
   *     red line bars whatever its conditions
   * @param redLines levels at or beyond a red line, conditional or not
   * @param salience share of all it speaks about, thousandths
   * @param because each record with its weight, thousandths
   * @param inferred whether its bloc's records stand in for its own silence; then nothing is
   *     acceptable and nothing decides
   */
  public record IssueRow(
      String issue,
      String name,
      Optional<String> statusQuo,
      Optional<String> ideal,
      Optional<Integer> idealThousandths,
      List<String> acceptable,
      List<String> redLines,
      List<ConditionRow> conditions,
      int salience,
      List<String> positions,
      List<ShareRow> because,
      boolean inferred) {}

  /** One record's part in a number. */
  public record ShareRow(String position, int weight) {}

  /** An issue on which it has only reports, one member's words, or talk without a level. */
  public record ReservedRow(String issue, List<String> positions) {}
}

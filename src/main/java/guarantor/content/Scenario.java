package guarantor.content;

import java.util.List;
import java.util.Optional;

/**
 * One scene: a calendar of sittings, who sits there, what is on the table.
 *
 * @param card the title card: what this is and is not
 * @param brief paragraphs that unfold at the table; the first is all a player reads before moving
 * @param clauses the agenda, in order
 * @param trigger the issue whose tag untagged clauses follow
 */
public record Scenario(
    String id,
    String title,
    String card,
    When sourcesAsOf,
    List<String> brief,
    String dilemma,
    String contentNote,
    List<String> learningGoals,
    String player,
    String opponent,
    int mandatePoints,
    int quorum,
    int coreNeeded,
    int rowsNeed,
    String trigger,
    List<Clause> clauses,
    List<Seat> seats,
    Optional<Consent> consent,
    List<Bond> ties,
    List<Offer> gives,
    List<Sitting> sittings,
    List<Brief> instructions,
    List<Query> drill,
    List<Notice> press,
    List<Comparison> comparisons,
    List<Happened> happened) {

  /** A clause on the agenda with the record that proves its status quo. */
  public record Clause(
      String issue,
      Layer part,
      String statusQuo,
      Optional<String> top,
      Optional<String> record,
      String why,
      boolean tagged) {}

  /** Where a clause stands in the text. */
  public enum Layer {
    SENTENCE,
    COMPACT,
    ANNEX
  }

  /** A chair: who, as what, and why. */
  public record Seat(String delegation, Chair role, int capability, boolean core, String why) {}

  /** What a delegation may do. */
  public enum Chair {
    VOICE,
    OPPONENT,
    ROW,
    ORGANISATION,
    SPOILER,
    EMPTY
  }

  /**
   * While a clause stands at or below a level, the Compact stands only with this delegation's
   * signature.
   */
  public record Consent(String issue, String upTo, String delegation, String why) {}

  /**
   * A sourced tie: when enough other members are bound, a member whose own record states the tie
   * may follow.
   *
   * @param mutual whether the record speaks for all members, not only for its owner
   */
  public record Bond(
      String id,
      List<String> members,
      int needs,
      boolean mutual,
      List<String> records,
      String why) {}

  /**
   * A give or side payment.
   *
   * @param line what Ukraine writes
   * @param needs who must have pledged first
   * @param orSpoken or this record has been spoken
   */
  public record Offer(
      String id,
      String name,
      String line,
      int price,
      boolean side,
      boolean softens,
      Optional<String> needs,
      Optional<String> orSpoken,
      List<Asked> asks) {}

  /** A record that asks for a give, and the clauses it is a key to. */
  public record Asked(String record, List<String> issues, Optional<String> upTo) {}

  /** One sitting: a moment, moves, stops. */
  public record Sitting(
      String id,
      String name,
      When moment,
      String card,
      Moves moves,
      List<Stop> stops,
      boolean closesSentence,
      boolean closesCompact,
      List<String> pressLines) {}

  /** Moves by difficulty. */
  public record Moves(int tutorial, int standard, int hard) {}

  /** A place with the delegations seated there. */
  public record Stop(String id, String place, List<String> seats) {}

  /** An instruction from one of Ukraine's own voices at that date. */
  public record Brief(
      String id,
      String name,
      String office,
      String mandate,
      List<Integer> weights,
      List<String> records,
      List<Limit> redLines,
      List<Dearer> dearer,
      List<String> sleeping) {}

  /** A red line of an instruction: a clause below a level, or in force only at a tag. */
  public record Limit(String issue, Optional<String> below, Optional<Tag> force, String record) {}

  /** A give that costs more under an instruction. */
  public record Dearer(String give, int price, String record) {}

  /** A question of the drill. */
  public record Query(
      String id,
      String question,
      Reading basis,
      List<String> issues,
      List<List<Integer>> worth,
      int top,
      int softened) {}

  /** What a drill question reads. */
  public enum Reading {
    SIGNERS,
    TEXT
  }

  /** A press notice as printed, errors kept, and what checking it shows. */
  public record Notice(
      String id,
      String sitting,
      String source,
      String printed,
      String label,
      String checked,
      String error,
      String correction,
      List<String> records) {}

  /** A real text set beside the player's. */
  public record Comparison(
      String id,
      String name,
      When date,
      String source,
      boolean softened,
      List<String> signers,
      List<Blueprint.Term> terms,
      String note) {}

  /** What happened in reality. */
  public record Happened(When date, String text, List<String> records) {}
}

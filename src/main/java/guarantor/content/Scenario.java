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
 * @param clausesToSign how many clauses must bind a delegation before it counts as a signer; {@link
 *     #CLAUSES_TO_SIGN} where the scenario says nothing
 * @param smallerWord what stands where "guarantee" stood once a give softens it; "commitment" where
 *     the scenario says nothing
 * @param asSigned the comparison that is the text really signed in this scene, on the day it plays:
 *     its records are what the delegations say, so none of them is marked as an outcome
 * @param lesson what a tutorial has the player do, step by step
 * @param calibration the marks by which its levels were set
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
    PerLevel mandatePoints,
    int quorum,
    int coreNeeded,
    int rowsNeed,
    Optional<Integer> clausesToSign,
    String trigger,
    List<Clause> clauses,
    List<Seat> seats,
    Optional<Consent> consent,
    List<Bond> ties,
    Optional<String> smallerWord,
    List<Offer> gives,
    List<Sitting> sittings,
    List<Brief> instructions,
    List<Query> drill,
    List<Notice> press,
    List<Comparison> comparisons,
    Optional<String> asSigned,
    Optional<Lesson> lesson,
    Optional<Calibration> calibration,
    List<Happened> happened) {
  /** Clauses that must bind a delegation before it counts as a signer, where nothing is said. */
  public static final int CLAUSES_TO_SIGN = 2;

  /** What stands where "guarantee" stood once a give softens it. */
  public String softWord() {
    return smallerWord.orElse("commitment");
  }

  /** How many clauses must bind a delegation before it counts as a signer. */
  public int clausesForASignature() {
    return clausesToSign.orElse(CLAUSES_TO_SIGN);
  }

  /**
   * A clause on the agenda with the record that proves its status quo.
   *
   * @param mayName levels that may be tabled although nobody had voiced them by then
   */
  public record Clause(
      String issue,
      Layer part,
      String statusQuo,
      Optional<String> top,
      Optional<String> record,
      String why,
      boolean tagged,
      List<String> mayName) {}

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
      PerLevel moves,
      List<Stop> stops,
      boolean closesSentence,
      boolean closesCompact,
      List<String> pressLines) {}

  /** A number for each level of play. */
  public record PerLevel(int tutorial, int standard, int hard) {}

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

  /** A tutorial: the steps in the order in which they are taught. */
  public record Lesson(List<Step> steps) {}

  /**
   * One step of a lesson.
   *
   * @param line the command that does it, offered as the first choice
   */
  public record Step(Verb teaches, String line) {}

  /** What a lesson teaches, one verb at a time. */
  public enum Verb {
    ASK,
    PROPOSE,
    EXHIBIT,
    TRADE,
    SIGN
  }

  /** What happened in reality. */
  public record Happened(When date, String text, List<String> records) {}
}

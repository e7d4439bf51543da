package guarantor.content;

import java.util.List;
import java.util.Optional;

/**
 * One scene: a calendar of sittings, who sits there, what is on the table.
 *
 * @param id lower case with hyphens; the name of its file
 * @param title the title on screens
 * @param card the title card: what this is and is not
 * @param sourcesAsOf the day up to which sources are used: that of the last sitting
 * @param brief paragraphs that unfold at the table; the first is all a player reads before moving
 * @param dilemma the question felt by the third move
 * @param contentNote that a war is going on, and that no fighting is shown
 * @param learningGoals what a class can learn from it
 * @param player the player's delegation: ukraine
 * @param opponent the delegation that opposes the text
 * @param mandatePoints what gives are paid with
 * @param quorum how many must sign before the Compact stands
 * @param coreNeeded how many of those marked core must be among them
 * @param rowsNeed how many clauses bind a row before it joins
 * @param clausesToSign how many clauses must bind a delegation before it counts as a signer; {@link
 *     #CLAUSES_TO_SIGN} where the scenario says nothing
 * @param trigger the issue whose tag untagged clauses follow
 * @param clauses the agenda, in order
 * @param seats who sits there and as what
 * @param consent a delegation without which a clause does not stand
 * @param ties sourced ties by which a signature pulls others
 * @param smallerWord what stands where "guarantee" stood once a give softens it; "commitment" where
 *     the scenario says nothing
 * @param gives gives and side payments
 * @param sittings the calendar
 * @param instructions three of Ukraine's own voices at that date
 * @param drill the questions of the alarm drill
 * @param press notices of the morning press
 * @param comparisons real texts set beside the player's
 * @param asSigned the comparison that is the text really signed in this scene, on the day it plays:
 *     its records are what the delegations say, so none of them is marked as an outcome
 * @param lesson what a tutorial has the player do, step by step
 * @param calibration the marks by which its levels were set
 * @param happened what happened in reality
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

  /** The moment of the last sitting. */
  public When end() {
    return sittings.get(sittings.size() - 1).moment();
  }

  /** How many clauses must bind a delegation before it counts as a signer. */
  public int clausesForASignature() {
    return clausesToSign.orElse(CLAUSES_TO_SIGN);
  }

  /**
   * A clause on the agenda with the record that proves its status quo.
   *
   * @param issue id of the issue
   * @param part where it stands in the text
   * @param statusQuo id of the level that stands before the talks
   * @param top id of the highest level on the table, where the ladder goes on
   * @param record id of the record that proves the status quo
   * @param why why the status quo is this
   * @param tagged whether it carries an entry into force
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

  /**
   * A chair: who, as what, and why.
   *
   * @param delegation id of the delegation
   * @param role what it may do
   * @param capability what its signature weighs in the drill
   * @param core whether it is one of the core
   * @param why why it sits there, for players
   */
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
   *
   * @param issue id of the clause
   * @param upTo id of the highest level at which it is needed
   * @param delegation id of the delegation
   * @param why why, from the record
   */
  public record Consent(String issue, String upTo, String delegation, String why) {}

  /**
   * A sourced tie: when enough other members are bound, a member whose own record states the tie
   * may follow.
   *
   * @param id lower case with hyphens
   * @param members ids of the delegations it ties
   * @param needs how many others must be bound
   * @param mutual whether the record speaks for all members, not only for its owner
   * @param records ids of the records that state the tie
   * @param why what the tie is, for players
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
   * @param id lower case with hyphens
   * @param name the name on screens
   * @param line what Ukraine writes
   * @param price mandate points it costs
   * @param side whether it is a side payment to one delegation
   * @param softens whether it replaces the word guarantee
   * @param needs who must have pledged first
   * @param orSpoken or this record has been spoken
   * @param asks the records that ask for it
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

  /**
   * A record that asks for a give, and the clauses it is a key to.
   *
   * @param record id of the record
   * @param issues the clauses it opens there
   * @param upTo id of the highest level it opens
   */
  public record Asked(String record, List<String> issues, Optional<String> upTo) {}

  /**
   * One sitting: a moment, moves, stops.
   *
   * @param id lower case with hyphens
   * @param name place and day, for players
   * @param moment the last day that may be known in it
   * @param card what players read as it opens
   * @param moves costly moves at each difficulty
   * @param stops the places to choose from
   * @param closesSentence whether the sentence closes with it
   * @param closesCompact whether the Compact closes with it
   * @param pressLines records of Ukraine's own that may be its press line
   */
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

  /**
   * A number for each level of play.
   *
   * @param tutorial in the tutorial
   * @param standard at standard
   * @param hard at hard
   */
  public record PerLevel(int tutorial, int standard, int hard) {}

  /**
   * A place with the delegations seated there.
   *
   * @param id lower case with hyphens
   * @param place the place
   * @param seats ids of the delegations in the room
   */
  public record Stop(String id, String place, List<String> seats) {}

  /**
   * An instruction from one of Ukraine's own voices at that date.
   *
   * @param id lower case with hyphens
   * @param name whose instruction it is
   * @param office the office that day
   * @param mandate what it asks for, in our words
   * @param weights one weight for each drill question, in their order
   * @param records ids of the records it rests on
   * @param redLines what it rules out
   * @param dearer gives that cost more under it
   * @param sleeping drill questions that count nothing until the last sitting
   */
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

  /**
   * A red line of an instruction: a clause below a level, or in force only at a tag.
   *
   * @param issue id of the clause
   * @param below id of the level below which it must not fall
   * @param force the entry into force it rules out
   * @param record id of the record it comes from
   */
  public record Limit(String issue, Optional<String> below, Optional<Tag> force, String record) {}

  /**
   * A give that costs more under an instruction.
   *
   * @param give id of the give
   * @param price mandate points it costs then
   * @param record id of the record it comes from
   */
  public record Dearer(String give, int price, String record) {}

  /**
   * A question of the drill.
   *
   * @param id lower case with hyphens
   * @param question what is asked of the text
   * @param basis what it reads: signers or text
   * @param issues ids of the clauses it reads
   * @param worth for each clause one number for each level, lowest first
   * @param top the most it can come to
   * @param softened what is left of it once the word guarantee is replaced
   */
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

  /**
   * A press notice as printed, errors kept, and what checking it shows.
   *
   * @param id lower case with hyphens
   * @param sitting id of the sitting before which it arrives
   * @param source id of the source
   * @param printed the words as printed, at most 25, errors kept
   * @param label what the label says once it is checked
   * @param checked what checking shows
   * @param error the error it has
   * @param correction the correction shown before the ending
   * @param records ids of the records that show it
   */
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

  /**
   * A real text set beside the player's.
   *
   * @param id lower case with hyphens
   * @param name the name on screens
   * @param date the day of the text
   * @param source id of its source
   * @param softened whether it says another word than guarantee
   * @param signers ids of the delegations that signed
   * @param terms its levels
   * @param note what must be said beside it
   */
  public record Comparison(
      String id,
      String name,
      When date,
      String source,
      boolean softened,
      List<String> signers,
      List<Blueprint.Term> terms,
      String note) {}

  /**
   * A tutorial: the steps in the order in which they are taught.
   *
   * @param steps what is taught, in order
   */
  public record Lesson(List<Step> steps) {}

  /**
   * One step of a lesson.
   *
   * @param teaches the verb it teaches
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

  /**
   * What happened in reality.
   *
   * @param date when
   * @param text what happened, attributed where it is disputed
   * @param records ids of the records that show it
   */
  public record Happened(When date, String text, List<String> records) {}
}

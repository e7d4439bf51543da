package guarantor.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A guarantee design or system of the public debate, and what it can do in a game.
 *
 * @param id lower case with hyphens
 * @param name the name on screens
 * @param system id of the system it stands for
 * @param seeds the articles that name it
 * @param kind what kind of design it is
 * @param what what it is, in our words
 * @param from the day it existed in public: nothing of it is offered before (as-of law)
 * @param because the position or source that shows it existed by then
 * @param terms its levels, where it is proposed or drilled
 * @param scenarios where it plays at all, in whatever way
 * @param plays the ways it plays, each with its scenarios
 */
public record Blueprint(
    String id,
    String name,
    String system,
    List<String> seeds,
    String kind,
    String what,
    When from,
    String because,
    List<Term> terms,
    List<String> scenarios,
    List<Play> plays) {

  /**
   * One clause of a design or text.
   *
   * @param issue id of the issue
   * @param level id of a level of its ladder
   * @param force when it enters into force, where the clause has a tag
   */
  public record Term(String issue, String level, Optional<Tag> force) {}

  /** What a design can be in a game. */
  public enum Way {
    /** Its levels are proposed at once, in the room. */
    TABLED,
    /** A tool of the advisers: it drafts a text from what the delegations have published. */
    ADVISER,
    /** The opponent plays it, by speaking its records. */
    ACT,
    /** Ukraine makes the give that answers it. */
    GIVE,
    /** Its record is laid on the table to argue with, and enters the preamble. */
    EVIDENCE,
    /** An offer to one delegation alone, which the opponent does not see. */
    CORRIDOR,
    /** An end the talks may have: the drill is run on it beside the player's text. */
    ENDING
  }

  /**
   * One way it plays.
   *
   * @param way how it plays
   * @param scenarios ids of the scenarios it plays so in
   * @param records what the opponent speaks, or what is laid as evidence
   * @param give the give of these scenarios that it is
   * @param before whom its evidence may be laid before, or whom the corridor leads to
   * @param on the clause that evidence is laid on; its own where it is missing
   * @param how one line for people
   */
  public record Play(
      Way way,
      List<String> scenarios,
      List<String> records,
      Optional<String> give,
      List<String> before,
      Optional<String> on,
      String how) {}

  /** Whether it plays in this way in a scenario. */
  public boolean plays(Way way, String scenario) {
    return plays.stream().anyMatch(p -> p.way() == way && p.scenarios().contains(scenario));
  }

  /** How a record plays in this way in a scenario, if it does. */
  public Optional<Play> play(Way way, String scenario, String record) {
    return plays.stream()
        .filter(p -> p.way() == way && p.scenarios().contains(scenario))
        .filter(p -> p.records().contains(record))
        .findFirst();
  }

  /** Whether it existed by a day. */
  public boolean existed(LocalDate day) {
    return from.by(day);
  }
}

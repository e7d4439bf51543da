package guarantor.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a delegation is on record as holding: one dated, sourced position.
 *
 * @param id lower case with hyphens; never renamed, only added
 * @param speaker who spoke, or whose text it is
 * @param office the office the speaker held that day
 * @param rank 1..5: 5 head of state or government or a text they signed ... 1 party figure or envoy
 * @param member in a group's file, the one state that spoke; one member never binds its group
 * @param date the day it was said, a month or a year; it counts as its last day
 * @param disclosed when the public learnt of it, where later than its date
 * @param setting where it was said
 * @param scene the scene line before it: at most 10 words, no date
 * @param audience whom it was said to, where that matters
 * @param voice own for words or acts of a named speaker or text; reported for what others say of it
 * @param issue id of the issue it is about
 * @param stance for a level: demands, supports, accepts; against it: reluctant, opposes, red-line
 * @param level id of a level of the issue; absent where the record is talk, not a number
 * @param direction for objections only
 * @param levelWhy why this level, in at most 12 words
 * @param strength 1..5: 1 a remark, 5 a signed or repeated commitment
 * @param conditions what must hold before its yes counts, or what would lift its objection; all of
 *     them
 * @param statement our own paraphrase, at most 45 words: the only thing a delegation may say
 * @param quote the source's words, at most 25
 * @param quoteKind whose words the excerpt is
 * @param source id of the source it was read in
 * @param locator where on the page
 * @param verified how it was read; from-memory is marked and never used in play
 * @param fears issues on which the speaker names fear of escalation
 * @param supersedes earlier records that this one openly replaces
 * @param coSigned other delegations whose names stand under the same text
 * @param outcomeOf scenarios whose outcome this is or answers: it feeds nobody there
 * @param onlyIn the scenarios it is read in, where elsewhere it would be read for more than it
 *     says; empty: in all
 * @param offensive whether the excerpt has an insult; it is never spoken then
 * @param note for other writers; never shown in play
 */
public record Position(
    String id,
    String speaker,
    String office,
    int rank,
    Optional<String> member,
    When date,
    Optional<When> disclosed,
    Setting setting,
    String scene,
    Optional<String> audience,
    Voice voice,
    String issue,
    Stance stance,
    Optional<String> level,
    Optional<Direction> direction,
    Optional<String> levelWhy,
    int strength,
    List<Requirement> conditions,
    String statement,
    Optional<String> quote,
    Optional<QuoteKind> quoteKind,
    String source,
    Optional<String> locator,
    Verified verified,
    List<String> fears,
    List<Replacement> supersedes,
    List<String> coSigned,
    List<String> outcomeOf,
    List<String> onlyIn,
    boolean offensive,
    Optional<String> note) {

  /** Where it was said. */
  public enum Setting {
    PARLIAMENT,
    PODIUM,
    INTERVIEW,
    COMMUNIQUE,
    LEAK,
    POST
  }

  /** Whose account it is. */
  public enum Voice {
    OWN,
    /** Somebody else's account: it shows a key and never makes a lock. */
    REPORTED
  }

  /** Which way an objection runs from its level. */
  public enum Direction {
    AND_ABOVE,
    AND_BELOW
  }

  /** Whose words the excerpt is. */
  public enum QuoteKind {
    SPEAKER_WORDS,
    DOCUMENT_TEXT,
    OUTLET_WORDS
  }

  /**
   * An earlier record that this one openly replaces.
   *
   * @param position id of the earlier record
   * @param why what the new record says that replaces it
   */
  public record Replacement(String position, String why) {}

  /** Whether the public could know it on that day: said by then, and disclosed by then. */
  public boolean known(LocalDate day) {
    return date.by(day) && disclosed.orElse(date).by(day);
  }

  /** Whether it was known, verified, no outcome and read there, on that day in that scenario. */
  public boolean usable(LocalDate day, String scenario) {
    boolean here = onlyIn.isEmpty() || onlyIn.contains(scenario);
    return here && known(day) && verified != Verified.FROM_MEMORY && !outcomeOf.contains(scenario);
  }

  /** Whether it can bind the delegation: its own words or act, not one member's, with a level. */
  public boolean binds() {
    return voice == Voice.OWN && member.isEmpty() && level.isPresent();
  }

  /** Whether an objection runs up from its level; one that does not say runs up. */
  public boolean upward() {
    return direction.orElse(Direction.AND_ABOVE) == Direction.AND_ABOVE;
  }

  /** Whether this objects to the level that another record backs, whatever the conditions. */
  public boolean rulesOut(Position backing, Issue ladder) {
    if (stance.backs() || !backing.stance.backs()) {
      return false;
    }
    int from = ladder.step(level.orElseThrow());
    int backed = ladder.step(backing.level.orElseThrow());
    return upward() ? backed >= from : backed <= from;
  }

  /**
   * Whether the excerpt is the speaker's or the document's own words and so may stand in quotes.
   */
  public boolean said() {
    return quote.isPresent() && quoteKind.isPresent() && quoteKind.get() != QuoteKind.OUTLET_WORDS;
  }

  /** The same as if nobody had ever checked it: it decides nothing. */
  public Position unchecked() {
    return new Position(
        id,
        speaker,
        office,
        rank,
        member,
        date,
        disclosed,
        setting,
        scene,
        audience,
        voice,
        issue,
        stance,
        level,
        direction,
        levelWhy,
        strength,
        conditions,
        statement,
        quote,
        quoteKind,
        source,
        locator,
        Verified.FROM_MEMORY,
        fears,
        supersedes,
        coSigned,
        outcomeOf,
        onlyIn,
        offensive,
        note);
  }
}

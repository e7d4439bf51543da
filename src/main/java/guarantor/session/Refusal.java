package guarantor.session;

import java.util.List;

/**
 * Why a move was not taken: a reason the faces have words for, with what it is about.
 *
 * @param arguments ids and numbers in the order of the reason's words
 */
public record Refusal(Reason reason, List<String> arguments) {

  /** The reasons there are. */
  public enum Reason {
    GAME_OVER,
    CHOOSE_STOP_FIRST,
    NO_SUCH_STOP,
    PRESS_LINE_FIRST,
    NOT_PRESS_TIME,
    NOT_OFFERED_FOR_PRESS,
    NO_MOVES_LEFT,
    INSTRUCTION_FIXED,
    NO_SUCH_INSTRUCTION,
    NOT_AT_TABLE,
    NOT_SEATED,
    NOTHING_PROPOSED,
    TOO_MANY_EDITS,
    SAME_AS_TEXT,
    BELOW_STATUS_QUO,
    NOT_VOICED,
    NO_TAG_HERE,
    NO_EXCEPTION_IN_SENTENCE,
    CLAUSE_CLOSED,
    ANNEX_NEEDS_PARTY,
    GIVE_MADE,
    TOO_DEAR,
    GIVE_NEEDS,
    NO_COUNTER,
    CANNOT_RALLY,
    FOLDER_CLOSED,
    FOLDER_FULL,
    NOT_FOR_FOLDER,
    NOT_IN_FOLDER,
    DUELLED_BEFORE,
    EXHIBIT_NOT_THEIRS,
    EXHIBIT_OTHER_CLAUSE,
    EXHIBIT_NOTHING,
    EXHIBIT_RED_LINE,
    NO_NOTICE,
    NO_READING,
    NOTHING_TO_WITHDRAW,
    NOTHING_TO_INITIAL,
    NOTHING_TO_UNDO,
    NO_BLUEPRINT,
    BLUEPRINT_LATER,
    NOTHING_NEW_TO_SAY
  }

  public static Refusal of(Reason reason, String... arguments) {
    return new Refusal(reason, List.of(arguments));
  }
}

package guarantor.lookup;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A game as it was played, with the record behind every word.
 *
 * @param level tutorial, standard or hard
 * @param asOf the moment of the last sitting reached: nothing later is used
 * @param undone numbers of the events that were taken back; they are not among the turns
 * @param ending missing while the game goes on
 */
public record TranscriptRow(
    String scenario,
    long seed,
    String level,
    String asOf,
    List<TurnRow> turns,
    List<Integer> undone,
    Optional<EndingRow> ending) {

  /**
   * One move with what came of it. The opening of a sitting that follows a press line is a turn of
   * its own, for it has another moment.
   *
   * @param event number of the event in the save
   * @param round costly moves made so far, this one included
   * @param costly whether it cost a move
   * @param moment the day of the sitting: no reply rests on anything later
   * @param move see {@code transcript.schema.json}
   * @param says the move in plain English
   */
  public record TurnRow(
      int event,
      int round,
      boolean costly,
      String sitting,
      String moment,
      String seat,
      Map<String, Object> move,
      String says,
      Optional<String> typed,
      List<ReplyRow> replies,
      List<String> minutes) {}
}

package guarantor.education;

import guarantor.negotiation.Cast;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Party;
import guarantor.session.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The prediction sheet beside what the record said on the day the game opens: each delegation's red
 * line and the issue it speaks of most.
 */
public record Sheet(List<Row> rows) {
  private static final int MOST_RECORDS = 2;

  /** What a cell of the sheet is about. */
  public enum Cell {
    RED_LINE,
    TOP_ISSUE
  }

  /**
   * One cell.
   *
   * @param guess issue id, {@link Note#NONE}, or empty where it was left out
   * @param truth issue ids that are right; none where the delegation has no red line on record
   * @param distance for top issues: how many issues it speaks of more than of the guess; -1 where
   *     it has no record on it or nothing was guessed
   * @param records ids of the positions that would have told
   */
  public record Row(
      String delegation,
      Cell cell,
      Optional<String> guess,
      List<String> truth,
      boolean right,
      int distance,
      List<String> records) {}

  /** The sheet of an assignment as a student filled it in. */
  public static Sheet of(Game game, List<String> delegations, List<Note> notes) {
    List<Row> rows = new ArrayList<>();
    for (String d : delegations) {
      int party = game.docket().party(d);
      if (party >= 0) {
        rows.add(redLine(game, d, party, guess(notes, Note.RED_LINE + d)));
        rows.add(topIssue(game, d, party, guess(notes, Note.TOP_ISSUE + d)));
      }
    }
    return new Sheet(List.copyOf(rows));
  }

  private static Optional<String> guess(List<Note> notes, String question) {
    return Note.to(notes, question).filter(a -> !a.isEmpty());
  }

  private static Row redLine(Game game, String id, int party, Optional<String> guess) {
    Party p = game.scene(0).cast().party(party);
    List<String> truth = new ArrayList<>();
    List<String> records = new ArrayList<>();
    for (int i = 0; i < p.evidence().size(); i++) {
      for (Evidence e : p.evidence().get(i)) {
        if (e.kind() == Evidence.Kind.RED_LINE) {
          String issue = game.issueIds().get(i);
          if (!truth.contains(issue)) {
            truth.add(issue);
          }
          records.add(game.position(e.ref()).id());
        }
      }
    }
    boolean right = right(guess, truth);
    return new Row(id, Cell.RED_LINE, guess, List.copyOf(truth), right, -1, few(records));
  }

  private static Row topIssue(Game game, String id, int party, Optional<String> guess) {
    Cast cast = game.scene(0).cast();
    Party p = cast.party(party);
    int most = 0;
    for (int w : p.weight()) {
      most = Math.max(most, w);
    }
    List<String> truth = new ArrayList<>();
    List<String> records = new ArrayList<>();
    for (int i = 0; i < p.weight().length && most > 0; i++) {
      if (p.weight()[i] == most) {
        truth.add(game.issueIds().get(i));
        p.evidence().get(i).forEach(e -> records.add(game.position(e.ref()).id()));
      }
    }
    int at = guess.map(game.issueIds()::indexOf).orElse(-1);
    int distance = at < 0 || p.weight()[at] == 0 ? -1 : 0;
    for (int i = 0; i < p.weight().length && distance >= 0; i++) {
      distance += p.weight()[i] > p.weight()[at] ? 1 : 0;
    }
    boolean right = right(guess, truth);
    return new Row(id, Cell.TOP_ISSUE, guess, List.copyOf(truth), right, distance, few(records));
  }

  private static boolean right(Optional<String> guess, List<String> truth) {
    return guess.isPresent()
        && (truth.isEmpty() ? guess.get().equals(Note.NONE) : truth.contains(guess.get()));
  }

  private static List<String> few(List<String> records) {
    return List.copyOf(records.subList(0, Math.min(MOST_RECORDS, records.size())));
  }

  public int cells() {
    return rows.size();
  }

  public int filled() {
    return (int) rows.stream().filter(r -> r.guess().isPresent()).count();
  }

  public int right() {
    return (int) rows.stream().filter(Row::right).count();
  }
}

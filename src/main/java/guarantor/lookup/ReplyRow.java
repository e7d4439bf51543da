package guarantor.lookup;

import guarantor.content.Position;
import java.util.List;
import java.util.Optional;

/**
 * What one delegation answered or said in a turn.
 *
 * @param act accept, pledge-if, counter, refuse, reserve; hold where it answers as before; ask
 *     where it was asked; telegram where its record arrived; object where the opponent speaks
 * @param answer the act that a hold repeats, and every other answer's act
 * @param paper sentence or compact, where it answered a paper
 * @param cause why it looked: asked, leak, tie, touched, reopened, record, reading
 * @param text the spoken position's statement, word for word; empty where it did not speak
 * @param said whether the excerpt's words were really said
 * @param mark said, held or reported, where it spoke
 * @param positions what it spoke, then what its answer rests on
 */
public record ReplyRow(
    String delegation,
    String act,
    Optional<String> answer,
    Optional<String> paper,
    Optional<String> cause,
    String text,
    Optional<String> mark,
    boolean said,
    Optional<String> quote,
    Optional<String> speaker,
    Optional<String> office,
    Optional<String> date,
    Optional<String> setting,
    Optional<String> scene,
    List<String> positions,
    WhyRow why) {

  /**
   * What an answer rests on.
   *
   * @param limit what bound it: none, barred, open, timing, price or annex
   * @param clause the issue that decided, where one did
   * @param restsOn the record behind it; without one it is the status quo
   * @param surplus share of its best surplus in the text asked, thousandths
   * @param demand share it wanted at that moment, thousandths
   * @param counter what it would write instead
   * @param suffices whether it would accept the text with those edits
   * @param reserved clauses it would sign without being bound by them
   * @param declined annex clauses above what it backs
   * @param spent whether its patience for the clause is spent
   */
  public record WhyRow(
      Optional<String> limit,
      Optional<String> clause,
      Optional<String> restsOn,
      Optional<Integer> surplus,
      Optional<Integer> demand,
      List<EditRow> counter,
      boolean suffices,
      List<String> reserved,
      List<String> declined,
      boolean spent) {

    /** Of a reply that is no answer, on a clause. */
    static WhyRow on(String issue) {
      return new WhyRow(
          Optional.empty(),
          Optional.of(issue),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          false,
          List.of(),
          List.of(),
          false);
    }
  }

  /** A reply that is no answer: words on a clause. */
  static ReplyRow words(String delegation, String act, String issue) {
    return silent(
        delegation,
        act,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        WhyRow.on(issue));
  }

  /** A reply before anything is spoken with it. */
  static ReplyRow silent(
      String delegation,
      String act,
      Optional<String> answer,
      Optional<String> paper,
      Optional<String> cause,
      List<String> positions,
      WhyRow why) {
    return new ReplyRow(
        delegation,
        act,
        answer,
        paper,
        cause,
        "",
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        positions,
        why);
  }

  /** The same reply with a position spoken. */
  ReplyRow speaking(Position p) {
    List<String> ids = new java.util.ArrayList<>(positions);
    ids.remove(p.id());
    ids.add(0, p.id());
    return new ReplyRow(
        delegation,
        act,
        answer,
        paper,
        cause,
        p.statement(),
        Optional.of(Words.id(Mark.of(p))),
        p.said(),
        p.said() && !p.offensive() ? p.quote() : Optional.empty(),
        Optional.of(p.speaker()),
        Optional.of(p.office()),
        Optional.of(p.date().text()),
        Optional.of(Words.id(p.setting())),
        Optional.of(p.scene()),
        List.copyOf(ids),
        why);
  }
}

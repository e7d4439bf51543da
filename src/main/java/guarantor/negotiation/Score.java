package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/**
 * What the drill finds beyond the status quo, weighted by the instruction, plus the mandate points
 * left if the Compact stands. What stood before anybody spoke earns nothing; a mandate that bought
 * no text is no success, and a Sentence without one is worth a part of itself.
 *
 * @param answers mean answer to each question, 0..100
 * @param mandate mandate points left, perhaps negative
 * @param broken whether the text breaks a red line of the instruction
 */
public record Score(List<Integer> answers, int text, int mandate, boolean broken, int points) {

  private static final int WEIGHT_SUM = 20;
  private static final int WHOLE = 1000;

  public Score {
    answers = List.copyOf(answers);
  }

  /**
   * Scores a signed text.
   *
   * @param left mandate points left, before the exceptions of the text
   * @param stands whether the Compact stands; without it only points lost count
   */
  public static Score of(
      Drill.Signed signed,
      Cast cast,
      List<Drill.Question> questions,
      Instruction instruction,
      int left,
      boolean stands) {
    Tariff tariff = instruction.tariff();
    int mandate = left - tariff.exceptions(signed.text());
    List<Integer> answers = new ArrayList<>();
    int sum = 0;
    Drill.Signed read = awake(signed, cast.agenda(), instruction);
    Drill.Signed before = untouched(signed, cast.agenda());
    for (int q = 0; q < questions.size(); q++) {
      int mean = Drill.mean(questions.get(q), read, cast);
      answers.add(mean);
      int had = Drill.mean(questions.get(q), before, cast);
      sum += instruction.weights().get(q) * (mean - had);
    }
    int text = text(sum) * (stands ? WHOLE : tariff.alone()) / WHOLE;
    boolean broken = instruction.broken(signed.text()) != null;
    int counted = stands ? mandate : Math.min(0, mandate);
    int points = broken ? 0 : text + tariff.mandatePoint() * counted;
    return new Score(answers, text, mandate, broken, points);
  }

  /** Points of weighted answers beyond the status quo and of mandate points, where all count. */
  static int points(int weighted, int mandate, Tariff tariff) {
    return text(weighted) + tariff.mandatePoint() * mandate;
  }

  /** Weighted answers that are worth so many points. */
  static int weighted(int points) {
    return points * WEIGHT_SUM / 10;
  }

  private static int text(int weighted) {
    return weighted * 10 / WEIGHT_SUM;
  }

  private static Drill.Signed untouched(Drill.Signed signed, Agenda agenda) {
    Text nothing = Text.statusQuo(agenda, signed.free().size());
    return new Drill.Signed(nothing, 0, signed.free(), false);
  }

  /** The text with the tags that this instruction reads as signature. */
  static Drill.Signed awake(Drill.Signed signed, Agenda agenda, Instruction instruction) {
    Text text = signed.text();
    for (int i = 0; i < agenda.size(); i++) {
      if ((instruction.sleeping() >> i & 1) != 0 && text.stands(i, Edit.JOINT)) {
        text = text.with(text.clause(i, Edit.JOINT).tagged(0));
      }
    }
    return new Drill.Signed(text, signed.signers(), signed.free(), signed.softened());
  }
}

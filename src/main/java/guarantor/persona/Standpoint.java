package guarantor.persona;

import java.util.List;

/**
 * What a delegation's record comes to on one issue, with what it comes from.
 *
 * @param ideal where it would stop by itself, thousandths of a level
 * @param salience share of all it speaks about, thousandths
 * @param because the records with the weight each brings
 */
public record Standpoint(String issue, int ideal, int salience, List<Share> because) {

  /** One record's part in a number; weight in thousandths. */
  public record Share(String position, int weight) {}

  public Standpoint {
    because = List.copyOf(because);
  }
}

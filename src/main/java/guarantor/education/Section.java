package guarantor.education;

import java.util.List;
import java.util.Optional;

/**
 * One part of a report: a plain sentence, a table, and a drawing where one helps.
 *
 * @param drawing as SVG; every point of it stands in the table too
 */
public record Section(
    String name,
    String sentence,
    List<String> heading,
    List<List<String>> rows,
    Optional<String> drawing) {

  public Section {
    heading = List.copyOf(heading);
    rows = rows.stream().map(List::copyOf).toList();
  }

  static Section of(String name, String sentence, List<String> heading, List<List<String>> rows) {
    return new Section(name, sentence, heading, rows, Optional.empty());
  }

  /** The same with a drawing. */
  Section drawn(String svg) {
    return new Section(name, sentence, heading, rows, Optional.of(svg));
  }
}

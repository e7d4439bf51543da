package guarantor.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as a source gives it: a day, a month or a year. As-of law: it counts as its last day.
 *
 * @param text "2023-06-12", "2023-06" or "2023"
 */
public record When(String text, LocalDate last) implements Comparable<When> {

  /** Reads a date; throws {@link IllegalArgumentException} where it is none. */
  public static When parse(String text) {
    try {
      LocalDate last =
          switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
          };
      return new When(text, last);
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no date; write 2023-06-12, 2023-06 or 2023");
    }
  }

  /** Whether all of it lies on or before a day. */
  public boolean by(LocalDate day) {
    return !last.isAfter(day);
  }

  @Override
  public int compareTo(When other) {
    return last.compareTo(other.last);
  }
}

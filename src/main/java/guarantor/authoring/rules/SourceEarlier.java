package guarantor.authoring.rules;

import guarantor.content.Position;
import guarantor.content.When;
import java.time.LocalDate;
import java.util.Optional;

/** A source is older than what it is said to report. */
final class SourceEarlier implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "SOURCE_EARLIER",
        "A source is older than what it is said to report.",
        "No page reports what has not been said.",
        "\"date\": \"2022-06-01\" read in a page of 2022-05-01",
        "\"date\": \"2022-05-01\"",
        "mend the date of the record or of the source");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      Optional<When> read = desk.content().sources().get(p.source()).date();
      boolean early = read.isPresent() && read.get().last().isBefore(first(p.date()));
      out.when(
          early,
          p,
          "date",
          "",
          "said on "
              + p.date().text()
              + ", but its source is of "
              + read.map(When::text).orElse(""));
    }
  }

  /** The first day that a date may mean. */
  private static LocalDate first(When when) {
    return LocalDate.parse(
        when.text()
            + "-01-01"
                .substring(when.text().length() == 4 ? 0 : when.text().length() == 7 ? 3 : 6));
  }
}

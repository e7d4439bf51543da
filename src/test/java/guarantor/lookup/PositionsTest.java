package guarantor.lookup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.When;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private static final Content CONTENT = new ContentReader(ContentFiles.shipped()).read();

  private static boolean listed(Position p, LocalDate day) {
    return Positions.of(
            CONTENT,
            Optional.of(CONTENT.owner(p)),
            Optional.of(p.issue()),
            Optional.of(p.source()),
            Optional.of(day))
        .stream()
        .anyMatch(row -> row.id().equals(p.id()));
  }

  @Test
  void everyPositionIsListedFromTheDayThePublicKnewItAndNotADayBefore() {
    for (Position p : CONTENT.positions().values()) {
      LocalDate said = p.date().last();
      LocalDate told = p.disclosed().map(When::last).orElse(said);
      LocalDate known = told.isAfter(said) ? told : said;

      assertTrue(listed(p, known), p.id() + " on " + known);
      assertFalse(listed(p, known.minusDays(1)), p.id() + " before " + known);
    }
  }
}

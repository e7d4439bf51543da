package guarantor.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EchoTest {
  private static final Content CONTENT = new ContentReader(ContentFiles.shipped()).read();

  private static Echo echo(Position p) {
    return Echo.of(CONTENT, p, Optional.empty());
  }

  @Test
  void whatEchoesIsOfTheSameDelegationAndIssueInAnotherSource() {
    int found = 0;
    for (Position p : CONTENT.positions().values()) {
      Echo echo = echo(p);
      for (Position q : echo.same()) {
        assertEquals(p.level(), q.level());
        assertEquals(p.stance().backs(), q.stance().backs());
        assertTrue(echo(q).same().contains(p), q.id() + " does not answer " + p.id());
      }
      for (Position q : echo.opposite()) {
        assertNotEquals(p.stance().backs(), q.stance().backs());
        assertTrue(echo(q).opposite().contains(p), q.id() + " does not answer " + p.id());
        assertFalse(echo.same().contains(q));
      }
      for (Position q : echo.same()) {
        assertEquals(CONTENT.owner(p), CONTENT.owner(q));
        assertEquals(p.issue(), q.issue());
        assertNotEquals(p.source(), q.source());
      }
      found += echo.same().size() + echo.opposite().size();
    }
    assertTrue(found > 0);
  }

  @Test
  void nothingLaterThanTheDayEchoes() {
    for (Position p : CONTENT.positions().values()) {
      var day = p.date().last();
      Echo echo = Echo.of(CONTENT, p, Optional.of(day));

      assertTrue(echo.same().stream().allMatch(q -> q.known(day)));
      assertTrue(echo.opposite().stream().allMatch(q -> q.known(day)));
    }
  }
}

package guarantor.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.When;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BacktestTest {
  private static final Content CONTENT = new ContentReader(ContentFiles.shipped()).read();

  private static Backtest.Outcome outcome(String cutoff, String state, String issue, String level) {
    return new Backtest.Outcome("row", "a text", When.parse(cutoff), state, issue, level);
  }

  @Test
  void aPredictionRestsOnNothingDatedAfterItsCutoff() {
    for (String cutoff : List.of("2022-04-01", "2022-12-31", "2023-06-01")) {
      for (String state : CONTENT.delegations().keySet()) {
        for (String issue : CONTENT.issues().keySet()) {
          String top = CONTENT.issues().get(issue).levels().get(0).id();
          Backtest.Report report =
              Backtest.of(CONTENT, List.of(outcome(cutoff, state, issue, top)));
          for (String id : report.rows().get(0).positions()) {
            Position p = CONTENT.positions().get(id);
            assertFalse(p.date().last().isAfter(When.parse(cutoff).last()), id + " at " + cutoff);
          }
        }
      }
    }
  }

  @Test
  void aMemberStateIsAnsweredFromItsOwnWordsAndItsGroups() {
    Backtest.Report report =
        Backtest.of(
            CONTENT, List.of(outcome("2023-07-10", "denmark", "duration", "as-long-as-it-takes")));

    Backtest.Row row = report.rows().get(0);
    assertEquals(Optional.of("as-long-as-it-takes"), row.predicted());
    assertTrue(row.positions().contains("nb-005"), row.positions().toString());
    assertFalse(row.inferred());
  }

  @Test
  void whatNothingOnRecordAnswersIsListedAsSuch() {
    Backtest.Report report =
        Backtest.of(
            CONTENT, List.of(outcome("2023-07-10", "japan", "response-time", "within-24-hours")));

    assertEquals(List.of("row"), report.unanswered());
    assertEquals(Optional.empty(), report.rows().get(0).predicted());
  }

  @Test
  void leavingOneOutMeetsItsBars() {
    Backtest.Report report =
        Backtest.leaveOneOut(
            CONTENT, List.of("ukraine", "expert", "china", "israel-model", "moldova"));

    assertTrue(report.exact() >= 0.60, "exact " + report.exact());
    assertTrue(report.withinOne() >= 0.80, "within one " + report.withinOne());
    assertTrue(report.exact() > report.baselines().middle().exact());
  }
}

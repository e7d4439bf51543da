package guarantor.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Properties of what is derived, over every delegation and several days. */
class DossierTest {
  private static final Content CONTENT = new ContentReader(ContentFiles.shipped()).read();
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2022, 3, 31),
          LocalDate.of(2022, 9, 30),
          LocalDate.of(2023, 2, 19),
          LocalDate.of(2023, 5, 31),
          LocalDate.of(2023, 7, 10),
          LocalDate.of(2023, 12, 31));

  private static void each(BiConsumer<DelegationRow, DelegationRow.IssueRow> check) {
    for (Delegation d : CONTENT.delegations().values()) {
      for (LocalDate day : DAYS) {
        DelegationRow row = Dossier.of(CONTENT, d, day, Optional.empty());
        row.issues().forEach(i -> check.accept(row, i));
      }
    }
  }

  @Test
  void everyNumberRestsOnAPositionKnownByThatDay() {
    each(
        (row, i) -> {
          assertFalse(i.positions().isEmpty(), row.id() + " " + i.issue());
          for (String id : i.positions()) {
            Position p = CONTENT.positions().get(id);
            assertTrue(p.known(LocalDate.parse(row.asOf())), id + " as of " + row.asOf());
          }
          assertEquals(
              i.positions(), i.because().stream().map(DelegationRow.ShareRow::position).toList());
        });
  }

  @Test
  void noLevelIsBothAcceptableAndARedLine() {
    each(
        (row, i) ->
            i.redLines()
                .forEach(l -> assertFalse(i.acceptable().contains(l), row.id() + " " + i.issue())));
  }

  @Test
  void aLevelAboveTheStatusQuoIsAcceptableOnlyUpToTheHighestBacked() {
    each(
        (row, i) -> {
          Issue issue = CONTENT.issues().get(i.issue());
          int cap =
              i.positions().stream()
                  .map(CONTENT.positions()::get)
                  .filter(p -> p.stance().backs())
                  .mapToInt(p -> issue.step(p.level().orElseThrow()))
                  .max()
                  .orElse(-1);
          int statusQuo = i.statusQuo().map(issue::step).orElse(-1);
          for (String level : i.acceptable()) {
            assertTrue(issue.step(level) <= Math.max(cap, statusQuo), row.id() + " " + level);
          }
        });
  }

  @Test
  void theIdealIsTheLevelAtOrBelowItsThousandths() {
    each(
        (row, i) -> {
          Issue issue = CONTENT.issues().get(i.issue());
          assertEquals(
              i.idealThousandths().map(t -> t / 1000), i.ideal().map(issue::step), row.id());
        });
  }

  @Test
  void salienceIsAShareOfTheWhole() {
    for (Delegation d : CONTENT.delegations().values()) {
      DelegationRow row = Dossier.of(CONTENT, d, DAYS.get(4), Optional.empty());
      int sum = row.issues().stream().mapToInt(DelegationRow.IssueRow::salience).sum();
      int lost = row.issues().size();
      assertTrue(row.issues().isEmpty() || sum <= 1000 && sum >= 1000 - lost, d.id() + " " + sum);
    }
  }

  @Test
  void anOutcomeOfAScenarioFeedsNobodyThere() {
    Scenario vilnius = CONTENT.scenarios().get("vilnius");
    LocalDate after = LocalDate.of(2023, 12, 31);
    int left = 0;
    for (Delegation d : CONTENT.delegations().values()) {
      DelegationRow there = Dossier.of(CONTENT, d, after, Optional.of(vilnius));
      DelegationRow anywhere = Dossier.of(CONTENT, d, after, Optional.empty());
      for (DelegationRow.IssueRow i : there.issues()) {
        for (String id : i.positions()) {
          assertFalse(CONTENT.positions().get(id).outcomeOf().contains("vilnius"), id);
        }
      }
      left += anywhere.records() - there.records();
    }
    assertTrue(left > 0, "no outcome is on record after Vilnius");
  }
}

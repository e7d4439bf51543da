package guarantor.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Outcome;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Outcome law and as-of law, at every sitting, for every delegation of the shipped content. */
class OutcomesFeedNobodyTest {
  private static final String ISTANBUL = "istanbul";
  private static final LocalDate FIRST_DRAFT = LocalDate.of(2022, 3, 17);

  private final Content content = new ContentReader(ContentFiles.shipped()).read();

  /** All that a delegation may say, or is bound by, at one sitting. */
  private Set<String> known(Scenario scenario, LocalDate day) {
    Archive archive = new Archive(content, scenario.id(), day);
    Set<String> out = new TreeSet<>();
    for (String delegation : content.delegations().keySet()) {
      archive.said(delegation).forEach(p -> out.add(p.id()));
      archive.binding(delegation).forEach(p -> out.add(p.id()));
    }
    return out;
  }

  @Test
  void noOutcomeAndNothingDisclosedLaterFeedsAPersona() {
    int outcomes = 0;
    int later = 0;
    for (Scenario scenario : content.scenarios().values()) {
      for (Scenario.Sitting sitting : scenario.sittings()) {
        LocalDate day = sitting.moment().last();
        Set<String> known = known(scenario, day);
        for (Position p : content.positions().values()) {
          String where = p.id() + " at " + scenario.id() + " on " + day;
          boolean dated = p.date().by(day);
          boolean outcome = p.outcomeOf().contains(scenario.id());
          boolean secret = p.disclosed().isPresent() && !p.disclosed().get().by(day);
          if (outcome || secret) {
            assertFalse(known.contains(p.id()), where);
          }
          outcomes += dated && outcome ? 1 : 0;
          later += dated && secret ? 1 : 0;
        }
      }
    }
    assertTrue(outcomes > 0 && later > 0, "both cases occur: " + outcomes + ", " + later);
  }

  @Test
  void aRecordReadInOneSceneAloneFeedsNobodyElsewhere() {
    int alone = 0;
    for (Position p : content.positions().values()) {
      for (Scenario scenario : content.scenarios().values()) {
        List<Scenario.Sitting> sittings = scenario.sittings();
        LocalDate last = sittings.get(sittings.size() - 1).moment().last();
        if (!p.onlyIn().isEmpty() && p.date().by(last)) {
          boolean here = p.onlyIn().contains(scenario.id());
          assertEquals(here, known(scenario, last).contains(p.id()), p.id() + scenario.id());
          alone++;
        }
      }
    }
    assertTrue(alone > 1, "here and elsewhere: " + alone);
  }

  @Test
  void everyRowOfATableOfOutcomesHasARecordOfItsLevelThatNoDayUpToItsCutoffKnew() {
    int rows = 0;
    for (String scenario : content.outcomes().keySet()) {
      for (Outcome o : content.outcomes().get(scenario)) {
        Position p = content.positions().get(o.record().orElseThrow());
        String where = o.id() + " after " + scenario;
        assertEquals(o.issue(), p.issue(), where);
        assertEquals(o.level(), p.level().orElse(""), where);
        assertFalse(known(content.scenarios().get(scenario), o.cutoff().last()).contains(p.id()));
        rows++;
      }
    }
    assertEquals(5, content.outcomes().size());
    assertTrue(rows > 150, "rows were read: " + rows);
  }

  @Test
  void everyRecordFromALeakedDraftOfIstanbulIsMarkedAndKyivsPaperIsNot() {
    Scenario istanbul = content.scenarios().get(ISTANBUL);
    List<Scenario.Sitting> sittings = istanbul.sittings();
    LocalDate last = sittings.get(sittings.size() - 1).moment().last();
    Set<String> known = known(istanbul, last);
    int drafts = 0;
    int paper = 0;
    for (Position p : content.positions().values()) {
      boolean ofThoseWeeks = !p.date().last().isBefore(FIRST_DRAFT) && p.date().by(last);
      boolean leakedLater = p.disclosed().isPresent() && !p.disclosed().get().by(last);
      if (ofThoseWeeks && leakedLater) {
        assertTrue(p.outcomeOf().contains(ISTANBUL), p.id() + " comes from a leaked draft");
        drafts++;
      }
      if (p.source().equals("ist-communique")) {
        assertTrue(known.contains(p.id()), p.id() + " is in the paper that the scene opens on");
        paper++;
      }
    }
    assertTrue(drafts > 0 && paper > 0, "both cases occur: " + drafts + ", " + paper);
  }
}

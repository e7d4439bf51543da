package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.PATH;
import static guarantor.negotiation.ThreeParties.joint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The Sentence stands as high as nobody breaks it. */
class SilenceTest {
  private final ThreeParties hall = new ThreeParties();

  private Fact.Silence silence(long present) {
    List<Fact.Silence> out = Settlement.silence(hall.table, hall.cast(), hall.temper, present);
    assertEquals(1, out.size(), "one clause, one silence");
    return out.get(0);
  }

  @Test
  void unbrokenItStandsAsAskedWithItsTag() {
    hall.ash.backs(PATH, 4);
    hall.table.apply(new Fact.Tabled(List.of(joint(PATH, 4, Force.PEACE))));

    assertEquals(new Fact.Silence(PATH, 4, 4, Force.PEACE.ordinal(), 0), silence(hall.everyone()));
  }

  @Test
  void brokenItFallsLevelByLevelToTheFirstThatNobodyBreaks() {
    hall.ash.backs(PATH, 4);
    hall.birch.backs(PATH, 2);
    hall.table.apply(new Fact.Tabled(List.of(joint(PATH, 5))));

    Fact.Silence fell = silence(hall.everyone());

    assertEquals(2, fell.level());
    assertEquals(5, fell.asked());
    assertEquals(hall.ash.bit() | hall.birch.bit(), fell.broken());
  }

  @Test
  void itNeverFallsBelowTheStatusQuoAndLosesItsTagThere() {
    hall.ash.redLine(PATH, 2);
    hall.table.apply(new Fact.Tabled(List.of(joint(PATH, 3, Force.PEACE))));

    assertEquals(new Fact.Silence(PATH, 3, 1, 0, hall.ash.bit()), silence(hall.everyone()));
  }

  @Test
  void aReserveDoesNotBreakIt() {
    hall.table.apply(new Fact.Tabled(List.of(joint(PATH, 5))));

    assertEquals(5, silence(hall.everyone()).level());
  }

  @Test
  void aConditionalPledgeDoesNotBreakIt() {
    hall.ash.backs(PATH, 5, new Condition.Signers(2));
    hall.table.apply(new Fact.Tabled(List.of(joint(PATH, 5))));

    assertEquals(5, silence(hall.everyone()).level());
  }

  @Test
  void whoIsNotPresentCannotBreakIt() {
    hall.ash.redLine(PATH, 2);
    hall.table.apply(new Fact.Tabled(List.of(joint(PATH, 3))));

    assertEquals(3, silence(hall.birch.bit()).level());
  }

  @Test
  void anOrganisationCannotBreakIt() {
    hall.ash.redLine(PATH, 2);
    hall.ash.plays(Role.ORGANISATION);
    hall.table.apply(new Fact.Tabled(List.of(joint(PATH, 3))));

    assertEquals(3, silence(hall.everyone()).level());
  }

  @Test
  void appliedItIsTheText() {
    hall.birch.backs(PATH, 2);
    hall.table.apply(new Fact.Tabled(List.of(joint(PATH, 5, Force.PEACE))));

    hall.table.apply(silence(hall.everyone()));

    assertEquals(2, hall.table.text().level(PATH));
    assertEquals(Force.PEACE.ordinal(), hall.table.text().force(PATH));
    assertEquals(1, hall.table.silences().size());
  }
}

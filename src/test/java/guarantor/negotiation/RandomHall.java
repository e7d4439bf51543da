package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/** A table of four invented parties with random records, asks, ties and wishes. */
final class RandomHall {
  final Dice dice;
  final ThreeParties hall = new ThreeParties();
  final List<Seat> seats = List.of(hall.ash, hall.birch, hall.cedar, hall.dogwood);

  RandomHall(long seed) {
    dice = new Dice(seed);
    hall.temper = new Temper(dice.below(1001), dice.between(1, 5), dice.between(1, 8), 3);
    hall.quorum = dice.between(1, 3);
    hall.core = dice.below(16);
    hall.coreNeeded = dice.below(2);
    hall.dogwood.plays(dice.pick(List.of(Role.VOICE, Role.ROW, Role.ORGANISATION)));
    seats.forEach(this::records);
  }

  private void records(Seat seat) {
    seat.carries(dice.between(1, 10));
    for (int item = 0; item < hall.agenda.size(); item++) {
      int top = hall.agenda.item(item).top();
      int spoken = dice.below(4);
      for (int n = 0; n < spoken; n++) {
        int ref = record(seat, item, top);
        if (dice.percent(20)) {
          seat.asks(item, dice.below(2), ref, dice.between(0, top));
        }
      }
      if (spoken == 0 && dice.percent(20)) {
        seat.asks(item, dice.below(2), 77, dice.between(0, top));
      }
      if (dice.percent(60)) {
        seat.wants(item, dice.below(top + 1));
      }
      if (dice.percent(30)) {
        seat.fears(item);
      }
      seat.weighs(item, dice.between(1, 400));
    }
    for (Seat other : seats) {
      if (other != seat && dice.percent(30)) {
        seat.tiedTo(1, other);
      }
    }
    if (dice.percent(20)) {
      seat.tiedTo(2, seats.toArray(Seat[]::new));
    }
    if (dice.percent(30)) {
      seat.backsOnly(dice.pick(List.of(Force.CEASEFIRE, Force.PEACE)), Force.PEACE);
    }
  }

  private int record(Seat seat, int item, int top) {
    Condition[] conditions = new Condition[dice.pick(List.of(0, 0, 1, 1, 2))];
    for (int i = 0; i < conditions.length; i++) {
      conditions[i] = condition();
    }
    int kind = dice.below(10);
    int level = dice.between(0, top);
    if (kind < 6) {
      return seat.backs(item, level, conditions);
    }
    if (kind < 8) {
      return seat.opposes(item, level + 1, conditions);
    }
    return kind == 8
        ? seat.redLine(item, level + 1, conditions)
        : seat.opposesBelow(item, dice.below(2), conditions);
  }

  private Condition condition() {
    return switch (dice.below(5)) {
      case 0 -> new Condition.InForce(dice.pick(List.of(Force.CEASEFIRE, Force.PEACE)));
      case 1 -> new Condition.Signers(dice.between(1, 3));
      case 2 -> new Condition.Signed(dice.below(4));
      case 3 -> new Condition.AtLeast(dice.below(6), dice.between(1, 3));
      default -> new Condition.Words();
    };
  }

  /** A random edit of the text, low levels more often; an annex edit is made for one party. */
  Edit edit(int party) {
    int item = dice.below(hall.agenda.size());
    Item it = hall.agenda.item(item);
    int level =
        Math.min(
            dice.between(it.statusQuo(), it.top()), dice.between(it.statusQuo() + 1, it.top()));
    if (hall.agenda.isAnnex(item)) {
      return Edit.annex(item, level, party);
    }
    int force = it.tagged() ? dice.below(3) : 0;
    long except = it.part() == Part.COMPACT && dice.percent(10) ? 1L << dice.below(4) : 0;
    return new Edit(item, level, force, Edit.JOINT, except);
  }

  Edit[] edits(int party) {
    Edit[] out = new Edit[dice.between(1, 3)];
    for (int i = 0; i < out.length; i++) {
      out[i] = edit(party);
    }
    return out;
  }

  private Seat voice() {
    return dice.pick(seats.stream().filter(s -> s.party().answers()).toList());
  }

  /** One random move; returns what happened. */
  List<Fact> move() {
    Seat seat = voice();
    int kind = dice.below(12);
    if (kind < 5) {
      return hall.room(edits(seat.index));
    }
    if (kind < 6) {
      return hall.give(dice.below(2), edits(seat.index));
    }
    if (kind < 9) {
      return hall.corridor(seat, dice.percent(30) ? List.of(1) : List.of(), edits(seat.index));
    }
    if (kind < 10) {
      return leak(seat);
    }
    if (kind < 11) {
      Standing standing = hall.table.standing(seat.index, Paper.COMPACT);
      boolean counter = standing != null && !standing.answer().counter().isEmpty();
      return counter ? hall.accept(seat) : hall.room(edits(seat.index));
    }
    return aside();
  }

  private List<Fact> leak(Seat seat) {
    Edit[] edits = edits(seat.index);
    Round round = hall.round();
    round.record(new Fact.Paid(true));
    round.corridor(seat.index, List.of(edits), List.of(), g -> 0);
    round.leak(List.of(edits), hall.everyone());
    return round.facts();
  }

  /** A sitting opens, or a mark is made, bites or is cleared; pledges are looked at again. */
  private List<Fact> aside() {
    int party = dice.below(4);
    int item = dice.below(hall.agenda.size());
    Round round = hall.round();
    round.record(
        switch (dice.below(3)) {
          case 0 -> new Fact.Opened(hall.table.sitting() + 1, "hall");
          case 1 -> new Fact.Bit(party, item);
          default -> new Fact.Cleared(party, item, Fact.Means.EXHIBIT);
        });
    round.reopen(hall.everyone());
    return round.facts();
  }

  /** So many random moves. */
  List<Fact> play(int moves) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < moves; i++) {
      facts.addAll(move());
    }
    return facts;
  }
}

package guarantor.negotiation;

import java.util.List;
import java.util.Optional;

/**
 * A table in an invented hall: Ash, Birch and Cedar, with Dogwood at hand where a fourth is needed.
 * The Sentence has one clause (path), the Compact three (trigger, hours, form), the annex two
 * (arms, money).
 */
final class ThreeParties {
  static final int PATH = 0;
  static final int TRIGGER = 1;
  static final int HOURS = 2;
  static final int FORM = 3;
  static final int ARMS = 4;
  static final int MONEY = 5;

  static final int REQUEST = 0;
  static final int WORD = 1;

  static final int POINTS = 10;

  final Agenda agenda =
      new Agenda(
          List.of(
              new Item("path", Part.SENTENCE, 5, 1, true),
              new Item("trigger", Part.COMPACT, 4, 0, true),
              new Item("hours", Part.COMPACT, 5, 0, false),
              new Item("form", Part.COMPACT, 4, 0, false),
              new Item("arms", Part.ANNEX, 4, 1, false),
              new Item("money", Part.ANNEX, 3, 0, false)),
          TRIGGER);
  final Seat ash = new Seat(0, agenda);
  final Seat birch = new Seat(1, agenda);
  final Seat cedar = new Seat(2, agenda);
  final Seat dogwood = new Seat(3, agenda).plays(Role.EMPTY);
  final Table table = new Table(agenda, 4, POINTS);

  Temper temper = new Temper(500, 1, 10, 3);
  int quorum = 2;
  long core = 0b011;
  int coreNeeded = 1;
  int clausesToSign = 2;
  int rowsNeed = 2;

  Cast cast() {
    return new Cast(
        agenda,
        List.of(ash.party(), birch.party(), cedar.party(), dogwood.party()),
        List.of(new Give(REQUEST, 0, false, -1), new Give(WORD, 1, true, -1)),
        quorum,
        core,
        coreNeeded,
        clausesToSign,
        rowsNeed,
        Optional.empty());
  }

  long everyone() {
    return cast().of(Role.VOICE) | cast().of(Role.ORGANISATION);
  }

  Circumstances now() {
    return table.circumstances();
  }

  Ground ground(Seat seat, int item, Edit... edits) {
    return Ground.of(seat.party(), item, now().with(table.text().with(List.of(edits))));
  }

  /** What a party would answer on the Compact with these edits in it. */
  Answer answer(Seat seat, Edit... edits) {
    return answer(seat, Paper.COMPACT, edits);
  }

  Answer answer(Seat seat, Paper paper, Edit... edits) {
    Circumstances asked = now().with(table.text().with(List.of(edits)));
    Decision.Memory memory = table.memory(seat.index, paper);
    return Decision.of(seat.party(), paper, asked, temper, memory);
  }

  Round round() {
    return new Round(table, cast(), temper);
  }

  /** A costly move in the room, heard by all. */
  List<Fact> room(Edit... edits) {
    Round round = round();
    round.record(new Fact.Paid(false));
    round.room(List.of(edits), List.of(), everyone(), g -> 0);
    return round.facts();
  }

  /** A costly move in the room that gives something. */
  List<Fact> give(int give, Edit... edits) {
    Round round = round();
    round.record(new Fact.Paid(false));
    round.room(List.of(edits), List.of(give), everyone(), g -> cast().gives().get(g).price());
    return round.facts();
  }

  /** A costly move in the corridor with one party. */
  List<Fact> corridor(Seat seat, List<Integer> gives, Edit... edits) {
    Round round = round();
    round.record(new Fact.Paid(true));
    round.corridor(seat.index, List.of(edits), gives, g -> cast().gives().get(g).price());
    return round.facts();
  }

  /** Takes a party's standing counter on the Compact. */
  List<Fact> accept(Seat seat) {
    Round round = round();
    round.record(new Fact.Paid(false));
    round.accept(seat.index, Paper.COMPACT, everyone(), true, g -> cast().gives().get(g).price());
    return round.facts();
  }

  boolean pledged(Seat seat) {
    return pledged(seat, Paper.COMPACT);
  }

  boolean pledged(Seat seat, Paper paper) {
    return (table.pledged(paper) & seat.bit()) != 0;
  }

  Act said(Seat seat) {
    return table.standing(seat.index, Paper.COMPACT).answer().act();
  }

  static Edit joint(int item, int level) {
    return Edit.joint(item, level, 0);
  }

  static Edit joint(int item, int level, Force force) {
    return Edit.joint(item, level, force.ordinal());
  }

  static Edit except(int item, int level, Seat seat) {
    return new Edit(item, level, 0, Edit.JOINT, seat.bit());
  }

  static List<Answer> answers(List<Fact> facts) {
    return facts.stream()
        .filter(Fact.Answered.class::isInstance)
        .map(f -> ((Fact.Answered) f).answer())
        .toList();
  }
}

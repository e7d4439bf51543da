package guarantor.negotiation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The state of one negotiation: the fold of its facts. Only {@link #apply} changes it. */
public final class Table {
  private final Agenda agenda;
  private final int parties;
  private final Pledges pledges;
  private final Marks marks;
  private final Folder folder;
  private Text text;
  private int points;
  private int movesUsed;
  private int movesLost;
  private int movesHere;
  private int corridorsHere;
  private int sitting = -1;
  private String stop = "";
  private boolean closed = true;
  private boolean adjourned;
  private int readings;
  private String instruction = "";
  private Ending ending = Ending.OPEN;
  private long givenToAll;
  private final long[] givenTo;
  private Fact.Settled settled;
  private final long[] shown;
  private final Line[] lines;
  private final List<Integer> order = new ArrayList<>();
  private final Set<Integer> spoken = new TreeSet<>();
  private final int[][] met;
  private final Set<String> checked = new TreeSet<>();
  private final List<Fact.Silence> silences = new ArrayList<>();

  /** How the game stands. */
  public enum Ending {
    OPEN,
    INITIALLED,
    WALKED_OUT
  }

  /**
   * A press line in force on a clause.
   *
   * @param charged points already lost to it
   */
  public record Line(int ref, int level, int charged) {}

  /** A table nobody has touched, with so many mandate points. */
  public Table(Agenda agenda, int parties, int points) {
    this.agenda = agenda;
    this.parties = parties;
    this.points = points;
    this.text = Text.statusQuo(agenda, parties);
    this.pledges = new Pledges(agenda, parties);
    this.marks = new Marks(parties, agenda.size());
    this.folder = new Folder(parties, agenda.size());
    givenTo = new long[parties];
    shown = new long[parties];
    met = new int[parties][agenda.size()];
    lines = new Line[agenda.size()];
  }

  /** Changes the state by one fact. */
  public void apply(Fact fact) {
    if (fact instanceof Fact.Paid f) {
      movesUsed++;
      movesHere++;
      corridorsHere += f.corridor() ? 1 : 0;
    } else if (fact instanceof Fact.Tabled f) {
      f.edits().forEach(this::table);
    } else if (fact instanceof Fact.Gave f) {
      give(f);
    } else if (fact instanceof Fact.Answered f) {
      pledges.answer(f, text);
      meet(f);
    } else if (fact instanceof Fact.Called f) {
      readings += f.reading() ? 1 : 0;
    } else if (fact instanceof Fact.Read) {
      readings--;
    } else if (fact instanceof Fact.Shown f) {
      shown[f.party()] |= 1L << f.item();
    } else if (fact instanceof Fact.Spoke f) {
      spoken.add(f.ref());
    } else if (fact instanceof Fact.Arrived f) {
      spoken.add(f.ref());
    } else if (fact instanceof Fact.Packed f) {
      folder.pack(f.refs());
    } else if (fact instanceof Fact.Exhibited f) {
      folder.lay(f);
    } else if (fact instanceof Fact.Recited f) {
      folder.recite(f.ref());
    } else if (fact instanceof Fact.Checked f) {
      checked.add(f.notice());
    } else {
      applyMarks(fact);
    }
  }

  private void applyMarks(Fact fact) {
    if (fact instanceof Fact.Announced f) {
      marks.announced(f.item());
    } else if (fact instanceof Fact.Acted f) {
      marks.acted(f.item());
      spoken.add(f.ref());
    } else if (fact instanceof Fact.Marked f) {
      marks.marked(f.party(), f.item());
    } else if (fact instanceof Fact.Cleared f) {
      marks.cleared(f.party(), f.item());
    } else if (fact instanceof Fact.Bit f) {
      marks.bit(f.party(), f.item());
    } else {
      applyProcedure(fact);
    }
  }

  private void applyProcedure(Fact fact) {
    if (fact instanceof Fact.Opened f) {
      sitting = f.sitting();
      stop = f.stop();
      closed = false;
      adjourned = false;
      movesHere = 0;
      corridorsHere = 0;
      marks.opened();
      pledges.opened();
    } else if (fact instanceof Fact.Adjourned f) {
      movesLost += f.movesLost();
      adjourned = true;
    } else if (fact instanceof Fact.Closed) {
      closed = true;
    } else if (fact instanceof Fact.Pressed f) {
      points += f.points();
      if (f.item() >= 0) {
        lines[f.item()] = new Line(f.ref(), f.level(), 0);
      }
    } else if (fact instanceof Fact.Charged f) {
      points -= f.points();
      Line line = lines[f.item()];
      lines[f.item()] = new Line(line.ref(), line.level(), line.charged() + f.points());
    } else if (fact instanceof Fact.Instructed f) {
      instruction = f.instruction();
    } else if (fact instanceof Fact.Initialled) {
      ending = Ending.INITIALLED;
    } else if (fact instanceof Fact.WalkedOut) {
      ending = Ending.WALKED_OUT;
    } else if (fact instanceof Fact.Silence f) {
      silences.add(f);
      text = text.with(Edit.joint(f.item(), f.level(), f.force()));
    } else if (fact instanceof Fact.Settled f) {
      settled = f;
    }
  }

  private void table(Edit e) {
    Item item = agenda.item(e.item());
    boolean earlier = item.tagged() && e.force() < text.force(e.item());
    boolean wider = (text.except(e.item()) & ~e.except()) != 0;
    text = text.with(e);
    if (!agenda.isAnnex(e.item()) && (earlier || wider)) {
      pledges.unbind(e.item());
    }
    boolean numbered = item.part() != Part.SENTENCE && text.stands(e.item(), e.party());
    if (numbered && !order.contains(e.item())) {
      order.add(e.item());
    }
  }

  private void meet(Fact.Answered f) {
    Text asked = f.offer().isEmpty() ? text : text.with(f.offer());
    int party = f.answer().party();
    for (int i = 0; i < agenda.size(); i++) {
      boolean answered = agenda.item(i).part().paper() == f.answer().paper();
      if (answered && asked.stands(i, party)) {
        met[party][i] |= 1 << asked.level(i, party);
      }
    }
  }

  /** Whether a party has answered this clause at this level before. */
  public boolean hasMet(int party, int item, int level) {
    return (met[party][item] >> level & 1) != 0;
  }

  /** Exhibits at hand. */
  public List<Integer> folder() {
    return folder.refs();
  }

  /** Evidence laid in this game, in order. */
  public List<Integer> recited() {
    return folder.recited();
  }

  /** Whether an exhibit was used up. */
  public boolean spent(int ref) {
    return folder.spent(ref);
  }

  /** Whether an exhibit was laid against a party on a clause before: once is all. */
  public boolean duelled(int party, int item) {
    return folder.duelled(party, item);
  }

  private void give(Fact.Gave f) {
    points -= f.price();
    if (f.party() == Edit.JOINT) {
      givenToAll |= 1L << f.give();
    } else {
      givenTo[f.party()] |= 1L << f.give();
    }
  }

  /** What decisions are made from, as it stands now. */
  public Circumstances circumstances() {
    return new Circumstances(
        text,
        false,
        pledges.pledged(),
        pledges.bound(),
        givenToAll,
        givenTo.clone(),
        folder.won(),
        marks.bitten(),
        folder.answered());
  }

  /** What a party remembers of the talks on a paper. */
  public Decision.Memory memory(int party, Paper paper) {
    // The calendar runs on for those who adjourn.
    return pledges.memory(party, paper, movesUsed + movesLost);
  }

  public Agenda agenda() {
    return agenda;
  }

  public int parties() {
    return parties;
  }

  public Text text() {
    return text;
  }

  public int points() {
    return points;
  }

  public int movesUsed() {
    return movesUsed;
  }

  public int movesHere() {
    return movesHere;
  }

  public int corridorsHere() {
    return corridorsHere;
  }

  /** The sitting's number, or -1 before the first opens. */
  public int sitting() {
    return sitting;
  }

  /** Whether no sitting is open: before the first and between two. */
  public boolean closed() {
    return closed;
  }

  /** Whether the player has adjourned the sitting that is open. */
  public boolean adjourned() {
    return adjourned;
  }

  /** The id of the stop where the sitting is held. */
  public String stop() {
    return stop;
  }

  public int readings() {
    return readings;
  }

  public String instruction() {
    return instruction;
  }

  public Ending ending() {
    return ending;
  }

  /** How the Compact was settled, or null before. */
  public Fact.Settled settled() {
    return settled;
  }

  public List<Fact.Silence> silences() {
    return Collections.unmodifiableList(silences);
  }

  public long pledged(Paper paper) {
    return pledges.pledged(paper);
  }

  public long conditional(Paper paper) {
    return pledges.conditional(paper);
  }

  /** The level at which a pledge binds a party to a clause, or 0. */
  public int bound(int party, int item) {
    return pledges.bound(party, item);
  }

  /** The clause as last pledged by anyone, or null. */
  public Edit lastPledged(int item) {
    return pledges.lastPledged(item);
  }

  /** A party's last answer on a paper, or null. */
  public Standing standing(int party, Paper paper) {
    return pledges.standing(party, paper);
  }

  /** Items marked for a party (bitmask). */
  public long marks(int party) {
    return marks.on(party);
  }

  public int bitten(int party, int item) {
    return marks.bitten(party, item);
  }

  /** Stated fear of escalation: marks standing. */
  public int fear() {
    return marks.count();
  }

  public int announced() {
    return marks.announcedItem();
  }

  public boolean spoilerActedHere() {
    return marks.actedHere();
  }

  public int spoilerActs() {
    return marks.acts();
  }

  public boolean spoilerSpokeOn(int item) {
    return marks.spokenOn(item);
  }

  public boolean shown(int party, int item) {
    return (shown[party] >> item & 1) != 0;
  }

  /** The press line on a clause, or null. */
  public Line line(int item) {
    return lines[item];
  }

  /** Items in the order in which they were first tabled; the place is the article's number. */
  public List<Integer> order() {
    return Collections.unmodifiableList(order);
  }

  public boolean spoken(int ref) {
    return spoken.contains(ref);
  }

  public Set<Integer> spoken() {
    return Collections.unmodifiableSet(spoken);
  }

  public Set<String> checked() {
    return Collections.unmodifiableSet(checked);
  }

  /** Whether a give was made to a party, or with {@link Edit#JOINT} in the room. */
  public boolean given(int give, int party) {
    long mask = party == Edit.JOINT ? givenToAll : givenToAll | givenTo[party];
    return (mask >> give & 1) != 0;
  }
}

package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * One move at the table, in exact order: text, gives, answers from one snapshot, then ties. Facts
 * are applied to the table as they arise and returned.
 */
public final class Round {
  private static final long ALL_PAPERS = (1L << Paper.values().length) - 1;

  private final Table table;
  private final Cast cast;
  private final Temper temper;
  private final List<Party> order;
  private final List<Fact> facts = new ArrayList<>();

  public Round(Table table, Cast cast, Temper temper) {
    this.table = table;
    this.cast = cast;
    this.temper = temper;
    this.order = cast.inOrder();
  }

  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  /** Notes a fact that another round has applied already. */
  public void note(Fact fact) {
    facts.add(fact);
  }

  /** Applies a fact that the caller found out itself, in its place among the others. */
  public void record(Fact fact) {
    facts.add(fact);
    table.apply(fact);
  }

  /** An offer in the room: the public text changes, all seated answer, signatures pull the tied. */
  public void room(List<Edit> edits, List<Integer> gives, long seated, IntUnaryOperator price) {
    publish(Edit.JOINT, edits, gives, price);
    long papers = gives.isEmpty() ? papersOf(edits) : ALL_PAPERS;
    decideOn(papers, seated, 0, seated, Fact.Cause.ASKED);
  }

  /** An offer in the corridor, made to one: a private copy until it is accepted. */
  public void corridor(int party, List<Edit> edits, List<Integer> gives, IntUnaryOperator price) {
    long given = 0;
    for (int g : gives) {
      given |= 1L << g;
    }
    Circumstances now = table.circumstances();
    Circumstances offered = now.with(table.text().with(edits)).giving(party, given);
    long papers = edits.isEmpty() ? ALL_PAPERS : papersOf(edits);
    List<Answer> answers = new ArrayList<>();
    for (Paper paper : open(papers)) {
      if (asks(offered.text(), paper, party)) {
        answers.add(decide(cast.party(party), paper, offered));
      }
    }
    boolean accepted = edits.isEmpty() ? gains(party, answers) : allPledge(answers);
    // Nothing private in it: whatever it answers it answers to the public text.
    boolean asItStands = edits.isEmpty() && gives.isEmpty();
    if (accepted) {
      publish(party, edits, gives, price);
    }
    for (Answer a : answers) {
      Answer said = accepted || asItStands || !a.act().pledges() ? a : held(a);
      answered(said, accepted ? List.of() : edits, accepted ? 0 : given, Fact.Cause.ASKED);
    }
    if (accepted) {
      decideOn(papers, 0, 1L << party, 0, Fact.Cause.TOUCHED);
    }
  }

  private static boolean allPledge(List<Answer> answers) {
    return !answers.isEmpty() && answers.stream().allMatch(a -> a.act().pledges());
  }

  /** Whether an offer of gives alone wins a pledge that was not there, and loses none. */
  private boolean gains(int party, List<Answer> answers) {
    boolean wins = false;
    for (Answer a : answers) {
      boolean had = (table.pledged(a.paper()) >> party & 1) != 0;
      if (had && !a.act().pledges()) {
        return false;
      }
      wins |= !had && a.act().pledges();
    }
    return wins;
  }

  /** A yes to one paper of a private offer whose other paper it refused: nothing is pledged yet. */
  private static Answer held(Answer a) {
    return new Answer(
        a.party(),
        a.paper(),
        Act.RESERVE,
        a.reserved(),
        a.declined(),
        List.of(),
        false,
        Limit.NONE,
        -1,
        -1,
        a.surplus(),
        a.demand(),
        false);
  }

  /** Whether a paper is still open: the Sentence closes with its silence. */
  private boolean open(Paper paper) {
    return paper != Paper.SENTENCE || table.silences().isEmpty();
  }

  private List<Paper> open(long papers) {
    List<Paper> out = new ArrayList<>();
    for (Paper paper : Paper.values()) {
      if ((papers >> paper.ordinal() & 1) != 0 && open(paper)) {
        out.add(paper);
      }
    }
    return out;
  }

  private void publish(int party, List<Edit> edits, List<Integer> gives, IntUnaryOperator price) {
    gives.forEach(g -> record(new Fact.Gave(g, party, price.applyAsInt(g))));
    if (!edits.isEmpty()) {
      record(new Fact.Tabled(edits));
    }
  }

  /** A private copy leaked: it is the public text now, all seated decide, no tie pulls. */
  public void leak(List<Edit> edits, long seated) {
    record(new Fact.Tabled(edits));
    decideOn(papersOf(edits), seated, 0, 0, Fact.Cause.LEAK);
  }

  /** The player takes a delegation's standing counter: it becomes the public text. */
  public void accept(int party, Paper paper, long seated, boolean inRoom, IntUnaryOperator price) {
    Standing standing = table.standing(party, paper);
    List<Edit> edits = standing.edits();
    List<Integer> gives = new ArrayList<>();
    for (Give g : cast.gives()) {
      if ((standing.gives() >> g.index() & 1) != 0 && !table.given(g.index(), party)) {
        gives.add(g.index());
      }
    }
    publish(party, edits, gives, price);
    long papers = papersOf(edits) | 1L << paper.ordinal();
    long here = inRoom ? seated : 0;
    decideOn(papers, 1L << party | here, 0, here, Fact.Cause.ASKED);
  }

  /** At an opening: pledges touched by a new record, and all now seated, look once at the text. */
  public void reopen(long who) {
    Circumstances snapshot = table.circumstances();
    for (Paper paper : open(ALL_PAPERS)) {
      for (Party p : order) {
        boolean concerned = (who & p.bit()) != 0 && asks(table.text(), paper, p.index());
        if (p.answers() && concerned) {
          reopen(p, paper, snapshot);
        }
      }
      pull(paper, who, snapshot);
      strike(paper);
    }
  }

  private void reopen(Party p, Paper paper, Circumstances snapshot) {
    Standing before = table.standing(p.index(), paper);
    if (before == null) {
      Optional<Answer> yes = pledge(p, paper, snapshot);
      yes.ifPresent(y -> answered(y, List.of(), 0, Fact.Cause.REOPENED));
      return;
    }
    Answer answer = decide(p, paper, snapshot);
    boolean published = !before.offer().isEmpty() && answer.act().pledges();
    if (!answer.repeats(before.answer()) || published) {
      answered(answer, List.of(), 0, Fact.Cause.REOPENED);
    }
  }

  /** The public text changes outside a proposal: pledges it touches can only be lost by it. */
  public void retable(List<Edit> edits) {
    record(new Fact.Tabled(edits));
    decideOn(papersOf(edits), 0, 0, 0, Fact.Cause.TOUCHED);
  }

  /** Pledges whose ground is gone become what the party would say now. */
  public void strikeAll() {
    open(ALL_PAPERS).forEach(this::strike);
  }

  /** One party looks again at the public text: a record it rested on was answered. */
  public void revisit(int party, Paper paper) {
    if (open(paper) && asks(table.text(), paper, party)) {
      Answer answer = decide(cast.party(party), paper, table.circumstances());
      answered(answer, List.of(), 0, Fact.Cause.RECORD);
    }
  }

  private void answered(Answer answer, List<Edit> offer, long gives, Fact.Cause cause) {
    Standing before = table.standing(answer.party(), answer.paper());
    boolean again =
        before != null && answer.repeats(before.answer()) && offer.equals(before.offer());
    record(new Fact.Answered(answer, offer, gives, cause, again));
  }

  /**
   * These papers changed: those asked and those who have pledged answer from one snapshot, the
   * spared aside; then ties pull. A pledge may lean on a clause of a paper that was touched without
   * being of it: it falls with that clause.
   */
  private void decideOn(long papers, long asked, long spared, long pulled, Fact.Cause cause) {
    Circumstances snapshot = table.circumstances();
    for (Paper paper : open(papers)) {
      everyone(paper, (asked | table.pledged(paper)) & ~spared, snapshot, cause);
      pull(paper, pulled, snapshot);
      strike(paper);
    }
    open(~papers).forEach(this::strike);
  }

  private void everyone(Paper paper, long who, Circumstances snapshot, Fact.Cause cause) {
    for (Party p : order) {
      if (p.answers() && (who & p.bit()) != 0) {
        boolean hadPledged = (table.pledged(paper) & p.bit()) != 0;
        if (hadPledged || asks(snapshot.text(), paper, p.index())) {
          answered(decide(p, paper, snapshot), List.of(), 0, cause);
        }
      }
    }
  }

  private static boolean asks(Text text, Paper paper, int party) {
    for (int i = 0; i < text.agenda().size(); i++) {
      boolean here = text.agenda().item(i).part().paper() == paper;
      if (here && text.stands(i, party)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Those short of a key look again at the new pledges, in turn, until all have seen the last of
   * them. Where no pledge came or went since they answered there is nothing new to see.
   *
   * @param seen the circumstances under which all of them have just answered
   */
  private void pull(Paper paper, long seated, Circumstances seen) {
    Circumstances now = table.circumstances();
    int unchanged = seated == 0 || now.samePledges(seen) ? order.size() : 0;
    int most = order.size() * order.size();
    for (int n = 0; unchanged < order.size() && n < most; n++) {
      Party p = order.get(n % order.size());
      unchanged++;
      boolean open = (table.pledged(paper) & p.bit()) == 0;
      boolean conditional = (table.conditional(paper) & p.bit()) != 0;
      boolean looks = p.answers() && (seated & p.bit()) != 0 && (open || conditional);
      if (!looks || !asks(table.text(), paper, p.index())) {
        continue;
      }
      Optional<Answer> yes = pledge(p, paper, now);
      Act before = conditional ? Act.PLEDGE_IF : null;
      if (yes.isPresent() && yes.get().act() != before) {
        answered(yes.get(), List.of(), 0, Fact.Cause.TIE);
        now = table.circumstances();
        unchanged = 0;
      }
    }
  }

  /** Pledges whose ground is gone are lost, until none is. */
  private void strike(Paper paper) {
    boolean changed = true;
    Circumstances now = table.circumstances();
    while (changed) {
      changed = false;
      for (Party p : order) {
        if ((table.pledged(paper) & p.bit()) == 0) {
          continue;
        }
        boolean conditional = (table.conditional(paper) & p.bit()) != 0;
        if (!holds(p, paper, conditional ? now.assumingSigners() : now)) {
          answered(decide(p, paper, now), List.of(), 0, Fact.Cause.TOUCHED);
          now = table.circumstances();
          changed = (table.pledged(paper) & p.bit()) == 0 || changed;
        }
      }
    }
  }

  /** Whether a pledge once made still stands on its ground; the hour no longer matters to it. */
  static boolean holds(Party p, Paper paper, Circumstances now) {
    return Judgement.of(p, paper, now).onGround();
  }

  private Answer decide(Party p, Paper paper, Circumstances now) {
    return Decision.of(p, paper, now, temper, table.memory(p.index(), paper));
  }

  private Optional<Answer> pledge(Party p, Paper paper, Circumstances now) {
    return Decision.pledge(p, paper, now, temper, table.memory(p.index(), paper));
  }

  private long papersOf(List<Edit> edits) {
    long mask = 0;
    for (Edit e : edits) {
      mask |= 1L << table.agenda().item(e.item()).part().paper().ordinal();
    }
    return mask;
  }
}

package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/**
 * One choice of every joint clause, with each voice bound to what pays most while it loses nothing
 * by the whole, or left out where its exceptions would cost more than its signature brings.
 *
 * @param text the text that says so, exceptions and annexes written in
 * @param free per party, clauses it is not bound by (bitmask)
 * @param signing the voices that are to sign (bitmask)
 * @param whole whether every voice is bound to all that its ground carries
 */
record Writing(Text text, List<Long> free, long signing, boolean whole) {

  /**
   * What one voice is bound to.
   *
   * @param spare what it gains over the status quo
   */
  private record Choice(boolean signs, Slate.Bundle bundle, long bound, long gain, long spare) {
    static final Choice OUT = new Choice(false, new Slate.Bundle(List.of(), 0, 0), 0, 0, 0);
  }

  /** The most that could be paid if each voice may lose so much. */
  static long most(Cast cast, Slate slate, List<Ceiling.Option> chosen, long slack) {
    long paid = 0;
    for (Ceiling.Option o : chosen) {
      paid += o.said();
    }
    for (Party p : cast.parties()) {
      paid += choice(p, slate, chosen, slack).gain();
    }
    return paid;
  }

  /**
   * Writes it out.
   *
   * @param slack how much each voice may lose
   */
  static Writing of(Cast cast, Slate slate, List<Ceiling.Option> chosen, long slack) {
    Agenda agenda = cast.agenda();
    Text text = Text.statusQuo(agenda, cast.parties().size());
    long[] except = new long[agenda.size()];
    List<Long> free = new ArrayList<>();
    boolean whole = true;
    long signing = 0;
    for (Party p : cast.parties()) {
      Choice choice = choice(p, slate, chosen, slack);
      long bound = choice.bound();
      for (Ceiling.Level l : raised(choice, slate.levels(p.index()))) {
        text = text.with(Edit.annex(l.item(), l.level(), p.index()));
        bound |= 1L << l.item();
      }
      for (Ceiling.Option o : chosen) {
        bound |= (o.rows() & p.bit()) != 0 ? 1L << o.item() : 0;
        boolean left = (o.carrying() & p.bit()) != 0 && (bound >> o.item() & 1) == 0;
        boolean off = choice.signs() && (left || (o.losing() & p.bit()) != 0);
        except[o.item()] |= off && p.role() == Role.VOICE ? p.bit() : 0;
        whole &= !left || o.gain()[p.index()] == 0;
      }
      signing |= choice.signs() && p.role() == Role.VOICE ? p.bit() : 0;
      whole &= choice.bundle().gain() == slate.bundles(p.index()).get(0).gain();
      free.add(~bound);
    }
    for (Ceiling.Option o : chosen) {
      boolean stands = o.level() > agenda.item(o.item()).statusQuo();
      long out = stands ? except[o.item()] : 0;
      text = text.with(new Edit(o.item(), o.level(), o.force(), Edit.JOINT, out));
    }
    return new Writing(text, free, signing, whole);
  }

  /**
   * The annex as chosen, raised as far as the party can bear without paying less: who is tied to it
   * may follow.
   */
  private static List<Ceiling.Level> raised(Choice choice, List<List<Ceiling.Level>> levels) {
    List<Ceiling.Level> out = new ArrayList<>();
    long spare = choice.spare();
    for (List<Ceiling.Level> clause : levels) {
      Ceiling.Level had = null;
      for (Ceiling.Level l : choice.bundle().levels()) {
        had = !clause.isEmpty() && l.item() == clause.get(0).item() ? l : had;
      }
      Ceiling.Level most = had;
      long cost = 0;
      for (Ceiling.Level l : clause) {
        long less = (had == null ? 0 : had.change()) - l.change();
        boolean worse = had != null && (l.level() <= had.level() || l.gain() < had.gain());
        if (!worse && spare - less >= 0) {
          most = l;
          cost = less;
        }
      }
      spare -= cost;
      if (most != null) {
        out.add(most);
      }
    }
    return out;
  }

  /** The best paid set of clauses that leaves a party no worse off; out where none pays. */
  private static Choice choice(Party p, Slate slate, List<Ceiling.Option> chosen, long slack) {
    int at = p.index();
    List<Slate.Bundle> bundles = slate.bundles(at);
    if (p.role() != Role.VOICE) {
      Slate.Bundle all = bundles.get(0);
      return new Choice(true, all, 0, all.gain(), 0);
    }
    long bound = 0;
    long gain = 0;
    long change = slack;
    List<Ceiling.Option> dear = new ArrayList<>();
    for (Ceiling.Option o : chosen) {
      if ((o.carrying() & p.bit()) == 0) {
        gain -= (o.losing() & p.bit()) != 0 ? slate.exception() : 0;
      } else if (o.change()[at] >= 0) {
        bound |= 1L << o.item();
        gain += o.gain()[at];
        change += o.change()[at];
      } else {
        dear.add(o);
      }
    }
    Choice best = Choice.OUT;
    for (int subset = 0; subset < 1 << dear.size(); subset++) {
      long more = gain;
      long left = change;
      long items = bound;
      for (int k = 0; k < dear.size(); k++) {
        if ((subset >> k & 1) != 0) {
          more += dear.get(k).gain()[at];
          left += dear.get(k).change()[at];
          items |= 1L << dear.get(k).item();
        } else {
          more -= slate.exception();
        }
      }
      Slate.Bundle bundle = affordable(bundles, left);
      if (bundle != null && more + bundle.gain() > best.gain()) {
        best = new Choice(true, bundle, items, more + bundle.gain(), left + bundle.change());
      }
    }
    return best;
  }

  private static Slate.Bundle affordable(List<Slate.Bundle> bundles, long change) {
    for (Slate.Bundle b : bundles) {
      if (b.change() + change >= 0) {
        return b;
      }
    }
    return null;
  }
}

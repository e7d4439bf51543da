package guarantor.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each way to write a clause could at most bring, and what it costs those who are bound.
 *
 * <p>With everybody's signature taken as given, a party's ground on one clause hangs on the text
 * only through a few switches (the tag that untagged clauses follow, and clauses that a condition
 * names). Once those and the gives are fixed, clauses are independent but for one thing: what a
 * party is bound to must not be worth less to it than the status quo.
 */
final class Ceiling {
  private final Hearing hearing;
  private final Frontier.Day end;
  private final Agenda agenda;
  private final Instruction instruction;
  private final Payoff payoff;
  private final List<Setting> settings = new ArrayList<>();
  private final long[] keys;
  private final long slack;
  private final Map<Long, List<Option>> joint = new LinkedHashMap<>();
  private final Map<Long, Annexes> annexes = new LinkedHashMap<>();

  /**
   * The switches at one setting.
   *
   * @param force the tag that untagged clauses follow
   * @param from per item, the lowest level in this setting
   * @param to per item, the highest
   */
  record Setting(int number, int force, int[] from, int[] to) {}

  /**
   * One way to write a joint clause.
   *
   * @param said what it pays whoever signs: its words, and rows that may join
   * @param losing whom it would lose if they were asked (bitmask)
   * @param carrying voices that could be bound by it (bitmask)
   * @param rows rows that may join it (bitmask)
   * @param gain per party, what it pays to have it bound
   * @param change per party, what being bound changes for it, weighted
   */
  record Option(
      int item,
      int level,
      int force,
      long said,
      long losing,
      long carrying,
      long rows,
      long[] gain,
      long[] change) {}

  /** One level of a party's annex, with what it pays and what it changes for the party. */
  record Level(int item, int level, long gain, long change) {}

  Ceiling(Hearing hearing, Frontier.Day end, Instruction instruction, Payoff payoff) {
    this.hearing = hearing;
    this.end = end;
    this.agenda = end.cast().agenda();
    this.instruction = instruction;
    this.payoff = payoff;
    this.keys = new long[agenda.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = gives(i);
    }
    long most = 0;
    for (Party p : end.cast().parties()) {
      most = Math.max(most, Arrays.stream(p.weight()).sum());
    }
    this.slack = most;
    int[] from = new int[agenda.size()];
    int[] to = new int[agenda.size()];
    for (int i = 0; i < agenda.size(); i++) {
      from[i] = agenda.item(i).statusQuo();
      to[i] = agenda.item(i).top();
    }
    int forces = agenda.trigger() < 0 ? 1 : Force.values().length;
    for (int f = 0; f < forces; f++) {
      settings(f, 0, from, to);
    }
  }

  /** What an exception costs. */
  long exception() {
    return payoff.exception();
  }

  /** What a voice may seem to lose: worths are rounded down before they are compared. */
  long slack() {
    return slack;
  }

  /** Gives that can move anything in a clause. */
  private long gives(int item) {
    long mask = 0;
    for (Cast cast : List.of(end.cast(), hearing.sentence().cast())) {
      for (Party p : cast.parties()) {
        for (Ask ask : p.asks().get(item)) {
          mask |= 1L << ask.give();
        }
      }
    }
    for (Give g : end.cast().gives()) {
      mask |= g.softens() && payoff.softens(item) ? 1L << g.index() : 0;
    }
    return mask;
  }

  /** Every setting of the switches. */
  List<Setting> settings() {
    return settings;
  }

  private void settings(int force, int item, int[] from, int[] to) {
    if (item == agenda.size()) {
      settings.add(new Setting(settings.size(), force, from.clone(), to.clone()));
      return;
    }
    int low = from[item];
    int high = to[item];
    for (int level = low; level <= high; level++) {
      int next = level;
      while (next < high && !switches(item, next + 1)) {
        next++;
      }
      from[item] = level;
      to[item] = next;
      settings(force, item + 1, from, to);
      level = next;
    }
    from[item] = low;
    to[item] = high;
  }

  /** Whether a condition of anybody's asks for a clause at this level. */
  private boolean switches(int item, int level) {
    if (agenda.isAnnex(item)) {
      return false;
    }
    for (Party p : end.cast().parties()) {
      boolean counts = p.guarantees() || p.role() == Role.OPPONENT;
      for (int i = 0; counts && i < agenda.size(); i++) {
        for (Evidence e : p.evidence().get(i)) {
          if (e.conditions().contains(new Condition.AtLeast(item, level))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** All ways to write a joint clause; none where the instruction or the day rules all out. */
  List<Option> options(int item, long gives, Setting setting) {
    long mine = gives & keys[item];
    return joint.computeIfAbsent(key(item, mine, setting), k -> makeOptions(item, mine, setting));
  }

  /**
   * What could stand in the annexes.
   *
   * @param levels per party and clause, the levels that its ground carries
   * @param bundles per party, the ways to fill them, the best paid first
   * @param reached per item, the highest level of any voice
   */
  record Annexes(List<List<List<Level>>> levels, List<List<Slate.Bundle>> bundles, int[] reached) {}

  /** What could stand in the annexes under these gives. */
  Annexes annexes(long gives, Setting setting) {
    long mine = 0;
    for (int i = 0; i < keys.length; i++) {
      mine |= agenda.isAnnex(i) ? gives & keys[i] : 0;
    }
    return annexes.computeIfAbsent(
        mine * settings.size() + setting.number(), k -> makeAnnexes(gives, setting));
  }

  private Annexes makeAnnexes(long gives, Setting setting) {
    List<List<List<Level>>> levels = new ArrayList<>();
    List<List<Slate.Bundle>> out = new ArrayList<>();
    List<List<List<Level>>> items = new ArrayList<>();
    Text text = hearing.annexes(base(setting), gives);
    Circumstances now = hearing.grown(text, gives);
    for (int i = 0; i < keys.length; i++) {
      if (agenda.isAnnex(i)) {
        items.add(annex(i, gives, now));
      }
    }
    for (Party p : end.cast().parties()) {
      List<List<Level>> own = items.stream().map(i -> i.get(p.index())).toList();
      levels.add(own);
      out.add(Slate.bundles(p, own));
    }
    int[] reached = new int[keys.length];
    for (int i = 0; i < reached.length; i++) {
      reached[i] = agenda.item(i).statusQuo();
      for (Party p : end.cast().parties()) {
        boolean voice = p.role() == Role.VOICE && agenda.isAnnex(i);
        reached[i] = voice ? Math.max(reached[i], text.level(i, p.index())) : reached[i];
      }
    }
    return new Annexes(levels, out, reached);
  }

  private long key(int item, long gives, Setting setting) {
    return (gives * settings.size() + setting.number()) * agenda.size() + item;
  }

  private List<Option> makeOptions(int item, long gives, Setting setting) {
    Item it = agenda.item(item);
    List<Option> out = new ArrayList<>();
    for (int level = setting.from()[item]; level <= setting.to()[item]; level++) {
      for (int force = 0; force < it.tags(level); force++) {
        boolean trigger = item == agenda.trigger();
        boolean follows = !trigger || force == setting.force();
        Frontier.Day day = it.part() == Part.SENTENCE ? hearing.sentence() : end;
        boolean may = day.mayName(it, item, level);
        if (may && follows && !broken(item, level, force)) {
          option(item, level, force, gives, setting, out);
        }
      }
    }
    return List.copyOf(out);
  }

  /** Whether this way to write the clause alone breaks a red line of the instruction. */
  private boolean broken(int item, int level, int force) {
    Text only = Text.statusQuo(agenda, end.cast().parties().size());
    only = only.with(Edit.joint(item, level, force));
    for (Instruction.RedLine line : instruction.redLines()) {
      if (line.item() == item && line.brokenBy(only)) {
        return true;
      }
    }
    return false;
  }

  private void option(
      int item, int level, int force, long gives, Setting setting, List<Option> out) {
    Item it = agenda.item(item);
    Text text = base(setting).with(Edit.joint(item, level, force));
    int parties = end.cast().parties().size();
    long said = payoff.said(item, level, force);
    if (level == it.statusQuo() || it.part() == Part.SENTENCE) {
      if (level == it.statusQuo() || !hearing.broken(item, level, text, gives)) {
        out.add(
            new Option(item, level, force, said, 0, 0, 0, new long[parties], new long[parties]));
      }
      return;
    }
    Circumstances now = hearing.grown(text, gives);
    boolean softened = hearing.softened(gives);
    long[] gain = new long[parties];
    long[] change = new long[parties];
    long carrying = 0;
    long rows = 0;
    for (Party p : end.cast().parties()) {
      long paid = payoff.bound(p, item, level, force, softened);
      if (p.role() == Role.VOICE && now.bound()[p.index()][item] > 0) {
        carrying |= p.bit();
        gain[p.index()] = paid;
        change[p.index()] = Judgement.change(p, item, level, now);
      } else if (p.role() == Role.ROW) {
        boolean joins = (Settlement.rowFree(p, end.cast(), now) >> item & 1) == 0;
        rows |= joins ? p.bit() : 0;
        said += joins ? paid : 0;
      }
    }
    long losing = hearing.losing(item, now);
    out.add(new Option(item, level, force, said, losing, carrying, rows, gain, change));
  }

  private List<List<Level>> annex(int item, long gives, Circumstances now) {
    Item it = agenda.item(item);
    Text text = now.text();
    List<List<Level>> out = new ArrayList<>();
    for (Party p : end.cast().parties()) {
      List<Level> levels = new ArrayList<>();
      for (int l = it.statusQuo() + 1; p.guarantees() && l <= text.level(item, p.index()); l++) {
        Circumstances asked = now.with(text.with(Edit.annex(item, l, p.index())));
        boolean may = end.mayName(it, item, l) && Ground.of(p, item, asked).carries(l);
        if (may) {
          long gain = payoff.bound(p, item, l, 0, hearing.softened(gives));
          levels.add(new Level(item, l, gain, Judgement.change(p, item, l, asked)));
        }
      }
      out.add(levels);
    }
    return out;
  }

  /** The text in which only the switches are thrown. */
  private Text base(Setting setting) {
    Text text = Text.statusQuo(agenda, end.cast().parties().size());
    for (int i = 0; i < agenda.size(); i++) {
      if (!agenda.isAnnex(i)) {
        boolean late = i == agenda.trigger() && setting.force() > 0;
        int least = agenda.item(i).statusQuo() + (late ? 1 : 0);
        int level = Math.max(least, setting.from()[i]);
        int force = i == agenda.trigger() ? setting.force() : 0;
        text = text.with(Edit.joint(i, level, force));
      }
    }
    return text;
  }
}

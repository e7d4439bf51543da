package guarantor.trials;

import guarantor.content.Position;
import guarantor.content.Requirement;
import guarantor.content.Scenario;
import guarantor.content.Stance;
import guarantor.negotiation.Force;
import guarantor.negotiation.Item;
import guarantor.negotiation.Party;
import guarantor.persona.Archive;
import guarantor.persona.Timing;
import guarantor.session.Game;
import guarantor.session.Scene;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is published by the day of one sitting: every position, who asks for which give, who is tied
 * to whom, and how far a reader of the rules takes each record to go. Made once; many games read it
 * at the same time.
 */
final class Published {
  /** No word of its own on the clause. */
  static final int SILENT = -1;

  private static final int FORCES = Force.values().length;

  private final Game game;
  private final Archive archive;
  private final int items;
  private final List<List<Position>> said = new ArrayList<>();
  private final List<List<Position>> binding = new ArrayList<>();
  private final List<List<Asker>> askers = new ArrayList<>();
  private final List<List<Bond>> ties = new ArrayList<>();
  private final List<Position> ownDemands = new ArrayList<>();
  private final List<Integer> heaviestFirst = new ArrayList<>();
  private final long[] asks;
  private final int[][] reach;
  private final int[] bar;
  private final List<Timing> timings = new ArrayList<>();

  /**
   * One that asks for a give: whose record, which clauses it is a key to (bitmask).
   *
   * @param upTo the level up to which it lifts a reserve on them
   */
  record Asker(int party, String record, long items, Optional<String> upTo) {}

  /** A tie as the rules print it: this many of these members first. */
  record Bond(long members, int needs) {}

  Published(Game game, Scene scene) {
    this.game = game;
    this.archive = scene.archive();
    this.items = game.issueIds().size();
    int parties = game.partyIds().size();
    for (String delegation : game.partyIds()) {
      List<Position> own = archive.said(delegation);
      List<Position> bound = archive.binding(delegation);
      for (String issue : game.issueIds()) {
        said.add(own.stream().filter(p -> p.issue().equals(issue)).toList());
        binding.add(bound.stream().filter(p -> p.issue().equals(issue)).toList());
      }
      ties.add(bonds(delegation));
      timings.add(Timing.of(game.content(), archive.binding(delegation)));
    }
    game.scenario().gives().forEach(g -> askers.add(askers(g)));
    asks = new long[parties];
    for (int g = 0; g < askers.size(); g++) {
      for (Asker a : askers.get(g)) {
        asks[a.party()] |= 1L << g;
      }
    }
    reach = new int[parties * items * FORCES][];
    bar = new int[parties * items];
    for (int p = 0; p < parties; p++) {
      for (int i = 0; i < items; i++) {
        read(p, i);
      }
    }
    demands();
    for (Party p : scene.cast().inOrder()) {
      if (p.answers()) {
        heaviestFirst.add(p.index());
      }
    }
  }

  private List<Bond> bonds(String delegation) {
    List<Bond> out = new ArrayList<>();
    for (Scenario.Bond bond : game.scenario().ties()) {
      boolean stated = false;
      for (String id : bond.records()) {
        Position p = game.content().positions().get(id);
        boolean speaks = bond.mutual() || game.content().owner(p).equals(delegation);
        stated |= speaks && archive.usable(p);
      }
      if (stated && bond.members().contains(delegation)) {
        long members = 0;
        for (String m : bond.members()) {
          members |= 1L << game.docket().party(m);
        }
        out.add(new Bond(members, bond.needs()));
      }
    }
    return List.copyOf(out);
  }

  private List<Asker> askers(Scenario.Offer offer) {
    List<Asker> out = new ArrayList<>();
    for (Scenario.Asked a : offer.asks()) {
      Position p = game.content().positions().get(a.record());
      int party = game.docket().party(game.content().owner(p));
      long keys = 0;
      for (String issue : a.issues()) {
        int item = game.docket().agenda().indexOf(issue);
        keys |= item < 0 ? 0 : 1L << item;
      }
      if (party >= 0 && archive.usable(p)) {
        out.add(new Asker(party, p.id(), keys, a.upTo()));
      }
    }
    return List.copyOf(out);
  }

  private void demands() {
    for (Position p : archive.said(game.scenario().player())) {
      boolean demand = p.stance() == Stance.DEMANDS && p.level().isPresent();
      if (demand && game.docket().agenda().indexOf(p.issue()) >= 0) {
        ownDemands.add(p);
      }
    }
    ownDemands.sort(
        Comparator.comparing((Position p) -> p.date().last()).thenComparing(Position::id));
  }

  /** For every tag and every set of the gives it asks for. */
  private void read(int party, int item) {
    bar[party * items + item] = lowestObjection(party, item);
    int sets = 1 << Long.bitCount(asks[party]);
    for (int force = 0; force < FORCES; force++) {
      int[] row = new int[sets];
      for (int set = 0; set < sets; set++) {
        row[set] = read(party, item, force, spread(set, asks[party]));
      }
      reach[(party * items + item) * FORCES + force] = row;
    }
  }

  private int lowestObjection(int party, int item) {
    int lowest = Integer.MAX_VALUE;
    for (Position p : binding(party, item)) {
      lowest = p.stance().backs() ? lowest : Math.min(lowest, step(p, item));
    }
    return lowest;
  }

  private int read(int party, int item, int force, long gives) {
    Item it = game.docket().agenda().item(item);
    if (item == game.docket().agenda().trigger() && !inTime(party, force)) {
      return binding(party, item).isEmpty() ? SILENT : it.statusQuo();
    }
    int keys = keys(party, item, gives);
    if (binding(party, item).isEmpty()) {
      return keys > 0 ? lifted(party, item, gives) : SILENT;
    }
    int cap = it.statusQuo();
    int lowest = it.top() + 1;
    for (Position p : binding(party, item)) {
      boolean met = p.conditions().stream().allMatch(r -> met(r, force));
      boolean answered = answered(p, gives) && p.stance() != Stance.RED_LINE;
      if (p.stance().backs()) {
        cap = met || answered ? Math.max(cap, step(p, item)) : cap;
      } else if (!answered && !(met && !p.conditions().isEmpty())) {
        boolean below = p.direction().equals(Optional.of(Position.Direction.AND_BELOW));
        lowest = below ? lowest : Math.min(lowest, step(p, item));
      }
    }
    return Math.max(it.statusQuo(), Math.min(Math.min(cap, lowest - 1) + keys, lowest - 1));
  }

  private static boolean met(Requirement r, int force) {
    return switch (r.kind()) {
      case WAR_ENDED -> force >= Force.PEACE.ordinal();
      case CEASEFIRE -> force >= Force.CEASEFIRE.ordinal();
      case SIGNERS, SIGNED -> true;
      case LEVEL_AT_LEAST, TEXT -> false;
    };
  }

  private boolean answered(Position p, long gives) {
    for (int g = 0; g < askers.size(); g++) {
      boolean made = (gives >> g & 1) != 0;
      if (made && askers.get(g).stream().anyMatch(a -> a.record().equals(p.id()))) {
        return true;
      }
    }
    return false;
  }

  private int keys(int party, int item, long gives) {
    int keys = 0;
    for (int g = 0; g < askers.size(); g++) {
      boolean made = (gives >> g & 1) != 0;
      boolean fits =
          askers.get(g).stream().anyMatch(a -> a.party() == party && (a.items() >> item & 1) != 0);
      keys += made && fits ? 1 : 0;
    }
    return keys;
  }

  /** Where it has no word of its own: the level that the gives it asks for lift its reserve to. */
  private int lifted(int party, int item, long gives) {
    Item it = game.docket().agenda().item(item);
    int level = it.statusQuo() + 1;
    for (int g = 0; g < askers.size(); g++) {
      for (Asker a : askers.get(g)) {
        boolean key = a.party() == party && (a.items() >> item & 1) != 0 && (gives >> g & 1) != 0;
        if (key && a.upTo().isPresent()) {
          level = Math.max(level, game.content().issues().get(it.id()).step(a.upTo().get()));
        }
      }
    }
    return level;
  }

  /** The bits of a small number laid over the set bits of a mask. */
  private static long spread(int set, long mask) {
    long out = 0;
    for (long left = mask; left != 0; left &= left - 1, set >>= 1) {
      out |= (set & 1) != 0 ? Long.lowestOneBit(left) : 0;
    }
    return out;
  }

  private static int gather(long gives, long mask) {
    int out = 0;
    int bit = 0;
    for (long left = mask; left != 0; left &= left - 1, bit++) {
      out |= (gives & Long.lowestOneBit(left)) != 0 ? 1 << bit : 0;
    }
    return out;
  }

  /** The level a record carries under a tag and gives, others' signatures taken as given. */
  int reach(int party, int item, int force, long gives) {
    return reach[(party * items + item) * FORCES + force][gather(gives, asks[party])];
  }

  /** Whether its records on the start of guarantees back this tag of the trigger. */
  boolean inTime(int party, int force) {
    return timings.get(party).backs(force);
  }

  /** Whether any published objection of its own stands at a level or below. */
  boolean objects(int party, int item, int level) {
    return bar[party * items + item] <= level;
  }

  /** The level a position names, kept to the clause's ladder. */
  int step(Position p, int item) {
    int level = game.content().issues().get(p.issue()).step(p.level().orElseThrow());
    return Math.min(level, game.docket().agenda().item(item).top() + (p.stance().backs() ? 0 : 1));
  }

  List<Position> said(int party, int item) {
    return said.get(party * items + item);
  }

  List<Position> binding(int party, int item) {
    return binding.get(party * items + item);
  }

  List<Asker> askers(int give) {
    return askers.get(give);
  }

  List<Bond> ties(int party) {
    return ties.get(party);
  }

  List<Position> ownDemands() {
    return Collections.unmodifiableList(ownDemands);
  }

  /** Those that answer, by weight. */
  List<Integer> heaviestFirst() {
    return Collections.unmodifiableList(heaviestFirst);
  }
}

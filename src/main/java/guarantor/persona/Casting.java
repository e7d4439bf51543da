package guarantor.persona;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Requirement;
import guarantor.content.Scenario;
import guarantor.content.Stance;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Ask;
import guarantor.negotiation.Cast;
import guarantor.negotiation.Condition;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Force;
import guarantor.negotiation.Give;
import guarantor.negotiation.Part;
import guarantor.negotiation.Party;
import guarantor.negotiation.Role;
import guarantor.negotiation.Tie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Turns the record of one day into parties at a table. */
public final class Casting {

  private final Content content;
  private final Scenario scenario;
  private final Docket docket;
  private final Agenda agenda;
  private final Archive archive;
  private final Derivation derivation;

  private Casting(Content content, Scenario scenario, Docket docket, Archive archive) {
    this.content = content;
    this.scenario = scenario;
    this.docket = docket;
    this.agenda = docket.agenda();
    this.archive = archive;
    this.derivation = new Derivation(content, archive);
  }

  /** The cast of a scenario on a day. */
  public static Cast of(Content content, Scenario scenario, Docket docket, Archive archive) {
    return new Casting(content, scenario, docket, archive).cast();
  }

  private Cast cast() {
    List<Party> parties = new ArrayList<>();
    long core = 0;
    for (int i = 0; i < scenario.seats().size(); i++) {
      Scenario.Seat seat = scenario.seats().get(i);
      parties.add(party(i, seat));
      core |= seat.core() ? 1L << i : 0;
    }
    List<Give> gives = new ArrayList<>();
    for (int g = 0; g < scenario.gives().size(); g++) {
      Scenario.Offer o = scenario.gives().get(g);
      int needs = o.needs().map(docket::party).orElse(-1);
      gives.add(new Give(g, o.price(), o.softens(), needs));
    }
    return new Cast(
        agenda,
        parties,
        gives,
        scenario.quorum(),
        core,
        scenario.coreNeeded(),
        scenario.clausesForASignature(),
        scenario.rowsNeed(),
        scenario.consent().map(this::consent));
  }

  private Cast.Consent consent(Scenario.Consent c) {
    return new Cast.Consent(
        agenda.indexOf(c.issue()),
        content.issues().get(c.issue()).step(c.upTo()),
        docket.party(c.delegation()));
  }

  private Party party(int index, Scenario.Seat seat) {
    String id = seat.delegation();
    List<Position> binding = archive.binding(id);
    List<List<Evidence>> evidence = new ArrayList<>();
    List<List<Ask>> asks = new ArrayList<>();
    for (int i = 0; i < agenda.size(); i++) {
      evidence.add(evidence(binding, i));
      asks.add(asks(id, i));
    }
    List<Standpoint> standpoints = derivation.of(binding, docket.issues(), docket.statusQuo());
    int[] weight = new int[agenda.size()];
    int[][] value = new int[agenda.size()][];
    for (int i = 0; i < agenda.size(); i++) {
      weight[i] = Math.max(1, standpoints.get(i).salience());
      value[i] = derivation.values(standpoints.get(i).ideal(), agenda.item(i).top());
    }
    Timing timing = Timing.of(content, binding);
    return new Party(
        index,
        Role.valueOf(seat.role().name()),
        seat.capability(),
        evidence,
        asks,
        value,
        weight,
        timing.mask(),
        timing.firmest().map(docket::ref).orElse(-1),
        fears(id),
        ties(id));
  }

  private List<Evidence> evidence(List<Position> binding, int item) {
    List<Evidence> out = new ArrayList<>();
    Issue issue = content.issues().get(agenda.item(item).id());
    for (Position p : binding) {
      if (p.issue().equals(issue.id())) {
        int level = Math.min(issue.step(p.level().orElseThrow()), agenda.item(item).top() + 1);
        if (p.stance().backs()) {
          level = Math.min(level, agenda.item(item).top());
        }
        boolean upward = p.upward();
        out.add(new Evidence(docket.ref(p), kind(p.stance()), level, upward, conditions(p)));
      }
    }
    return out;
  }

  private static Evidence.Kind kind(Stance stance) {
    if (stance.backs()) {
      return Evidence.Kind.BACKING;
    }
    return stance == Stance.RED_LINE ? Evidence.Kind.RED_LINE : Evidence.Kind.OBJECTION;
  }

  private List<Condition> conditions(Position p) {
    List<Condition> out = new ArrayList<>();
    for (Requirement r : p.conditions()) {
      out.add(condition(r));
    }
    return out;
  }

  private Condition condition(Requirement r) {
    return switch (r.kind()) {
      case WAR_ENDED -> new Condition.InForce(Force.PEACE);
      case CEASEFIRE -> new Condition.InForce(Force.CEASEFIRE);
      case SIGNERS -> new Condition.Signers(r.atLeast().orElse(1));
      case SIGNED -> signed(r.delegation().orElse(""));
      case LEVEL_AT_LEAST -> atLeast(r.issue().orElse(""), r.level().orElse(""));
      case TEXT -> new Condition.Words();
    };
  }

  private Condition signed(String delegation) {
    int party = docket.party(delegation);
    return party < 0 ? new Condition.Words() : new Condition.Signed(party);
  }

  private Condition atLeast(String issue, String level) {
    int item = agenda.indexOf(issue);
    return item < 0
        ? new Condition.Words()
        : new Condition.AtLeast(item, content.issues().get(issue).step(level));
  }

  private List<Ask> asks(String delegation, int item) {
    List<Ask> out = new ArrayList<>();
    for (int g = 0; g < scenario.gives().size(); g++) {
      for (Scenario.Asked a : scenario.gives().get(g).asks()) {
        Position p = content.positions().get(a.record());
        boolean theirs = content.owner(p).equals(delegation) && archive.usable(p);
        if (theirs && a.issues().contains(agenda.item(item).id())) {
          Issue issue = content.issues().get(agenda.item(item).id());
          int next = next(issue, agenda.item(item).statusQuo());
          out.add(new Ask(g, docket.ref(p), a.upTo().map(issue::step).orElse(next)));
        }
      }
    }
    return out;
  }

  /** The lowest level above the status quo that somebody has voiced: a hidden one opens nothing. */
  private int next(Issue issue, int statusQuo) {
    Set<String> voiced = archive.voiced(issue.id());
    int next = statusQuo + 1;
    while (next < issue.top() && !voiced.contains(issue.levels().get(next).id())) {
      next++;
    }
    return next <= issue.top() && voiced.contains(issue.levels().get(next).id())
        ? next
        : statusQuo + 1;
  }

  private int[] fears(String delegation) {
    int[] out = new int[agenda.size()];
    Arrays.fill(out, -1);
    for (Position p : archive.said(delegation)) {
      if (p.voice() == Position.Voice.OWN && p.member().isEmpty()) {
        for (String issue : p.fears()) {
          int item = agenda.indexOf(issue);
          if (item >= 0) {
            out[item] = docket.ref(p);
          }
        }
      }
    }
    return out;
  }

  private List<Tie> ties(String delegation) {
    List<Tie> out = new ArrayList<>();
    for (Scenario.Bond bond : scenario.ties()) {
      if (!bond.members().contains(delegation)) {
        continue;
      }
      List<Integer> refs = new ArrayList<>();
      for (String id : bond.records()) {
        Position p = content.positions().get(id);
        boolean speaks = bond.mutual() || content.owner(p).equals(delegation);
        if (speaks && archive.usable(p)) {
          refs.add(docket.ref(p));
        }
      }
      if (!refs.isEmpty()) {
        long members = 0;
        for (String m : bond.members()) {
          members |= 1L << docket.party(m);
        }
        out.add(new Tie(refs, members, bond.needs()));
      }
    }
    return out;
  }

  /** The parts of a text as the table numbers them. */
  static Part part(Scenario.Layer layer) {
    return Part.valueOf(layer.name());
  }
}

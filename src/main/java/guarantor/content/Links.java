package guarantor.content;

import guarantor.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ids that lead nowhere, and levels that are on no ladder: what must hold before a game starts. */
public final class Links {
  private final Content content;
  private final List<Fault> faults = new ArrayList<>();

  private Links(Content content) {
    this.content = content;
  }

  /** All faults of this kind in the content. */
  public static List<Fault> faults(Content content) {
    Links links = new Links(content);
    content.issues().values().forEach(links::issue);
    content.sources().values().forEach(links::source);
    content.positionsOf().keySet().forEach(links::owner);
    content.positions().values().forEach(links::position);
    content.blueprints().values().forEach(links::blueprint);
    content.scenarios().values().forEach(links::scenario);
    content.outcomes().forEach((s, rows) -> rows.forEach(o -> links.outcome(s, o)));
    return links.faults;
  }

  private void issue(Issue i) {
    i.near().forEach(n -> known("issue", i.id(), "near", n, content.issues()));
  }

  /** What an outcome after a scenario is called where a fault is in it. */
  public static String outcomeOf(String scenario) {
    return "outcome after " + scenario;
  }

  private void outcome(String scenario, Outcome o) {
    String kind = outcomeOf(scenario);
    known(kind, o.id(), "scenario", scenario, content.scenarios());
    known(kind, o.id(), "guarantor", o.guarantor(), content.delegations());
    if (known(kind, o.id(), "issue", o.issue(), content.issues())) {
      level(kind, o.id(), o.issue(), o.level());
    }
    o.record().ifPresent(r -> known(kind, o.id(), "record", r, content.positions()));
  }

  private void source(Source s) {
    known("source", s.id(), "outlet", s.outlet(), content.outlets());
  }

  private void owner(String delegation) {
    known("positions", delegation, "delegation", delegation, content.delegations());
  }

  private void position(Position p) {
    known("position", p.id(), "source", p.source(), content.sources());
    boolean issue = known("position", p.id(), "issue", p.issue(), content.issues());
    if (issue && p.level().isPresent()) {
      level("position", p.id(), p.issue(), p.level().get());
    }
    for (Requirement r : p.conditions()) {
      requirement(p, r);
    }
    p.fears().forEach(i -> known("position", p.id(), "fears", i, content.issues()));
    p.coSigned().forEach(d -> known("position", p.id(), "coSigned", d, content.delegations()));
    p.outcomeOf().forEach(s -> known("position", p.id(), "outcomeOf", s, content.scenarios()));
    p.onlyIn().forEach(s -> known("position", p.id(), "onlyIn", s, content.scenarios()));
    p.supersedes()
        .forEach(s -> known("position", p.id(), "position", s.position(), content.positions()));
    if (!p.stance().backs() && p.level().isPresent() && p.direction().isEmpty()) {
      add(
          "position",
          p.id(),
          "stance",
          "",
          "NO_DIRECTION",
          "an objection to a level must say and-above or and-below",
          "add 'direction'");
    }
  }

  private void requirement(Position p, Requirement r) {
    r.delegation()
        .ifPresent(d -> known("position", p.id(), "delegation", d, content.delegations()));
    if (r.issue().isPresent()
        && known("position", p.id(), "issue", r.issue().get(), content.issues())) {
      r.level().ifPresent(l -> level("position", p.id(), r.issue().get(), l));
    }
  }

  private void blueprint(Blueprint b) {
    if (!content.positions().containsKey(b.because())) {
      known("blueprint", b.id(), "because", b.because(), content.sources());
    }
    for (Blueprint.Play p : b.plays()) {
      p.records().forEach(r -> known("blueprint", b.id(), "records", r, content.positions()));
      p.before().forEach(d -> known("blueprint", b.id(), "before", d, content.delegations()));
      p.on().ifPresent(i -> known("blueprint", b.id(), "on", i, content.issues()));
      p.scenarios().forEach(s -> known("blueprint", b.id(), "scenarios", s, content.scenarios()));
    }
    b.terms().forEach(t -> term("blueprint", b.id(), t));
  }

  private void term(String kind, String id, Blueprint.Term t) {
    if (known(kind, id, "issue", t.issue(), content.issues())) {
      level(kind, id, t.issue(), t.level());
    }
  }

  private void scenario(Scenario s) {
    String id = s.id();
    if (s.sittings().isEmpty()) {
      add("scenario", id, "sittings", "", "NO_SITTINGS", "there is no day to play on", "add one");
      return;
    }
    for (Scenario.Clause c : s.clauses()) {
      if (known("scenario", id, "issue", c.issue(), content.issues())) {
        level("scenario", id, c.issue(), c.statusQuo());
        c.mayName().forEach(l -> level("scenario", id, c.issue(), l));
      }
      c.record().ifPresent(r -> record(id, "record", r));
    }
    s.seats().forEach(seat -> delegation(id, "delegation", seat.delegation()));
    s.consent()
        .ifPresent(
            c -> {
              delegation(id, "delegation", c.delegation());
              if (known("scenario", id, "issue", c.issue(), content.issues())) {
                level("scenario", id, c.issue(), c.upTo());
              }
            });
    for (Scenario.Bond t : s.ties()) {
      t.members().forEach(m -> delegation(id, "members", m));
      t.records().forEach(r -> record(id, "records", r));
    }
    for (Scenario.Offer g : s.gives()) {
      g.needs().ifPresent(d -> delegation(id, "needs", d));
      g.orSpoken().ifPresent(r -> record(id, "orSpoken", r));
      for (Scenario.Asked a : g.asks()) {
        record(id, "record", a.record());
        a.issues().forEach(i -> known("scenario", id, "issues", i, content.issues()));
      }
    }
    for (Scenario.Sitting sitting : s.sittings()) {
      sitting.pressLines().forEach(r -> pressLine(s, sitting, r));
      sitting.stops().forEach(stop -> stop.seats().forEach(d -> delegation(id, "seats", d)));
    }
    for (Scenario.Brief b : s.instructions()) {
      b.records().forEach(r -> record(id, "records", r));
      b.redLines().forEach(l -> limit(id, l));
      b.dearer().forEach(d -> record(id, "record", d.record()));
    }
    s.drill()
        .forEach(
            q -> q.issues().forEach(i -> known("scenario", id, "issues", i, content.issues())));
    for (Scenario.Notice n : s.press()) {
      known("scenario", id, "source", n.source(), content.sources());
      n.records().forEach(r -> record(id, "records", r));
    }
    s.asSigned().ifPresent(c -> asSigned(s, c));
    for (Scenario.Comparison c : s.comparisons()) {
      known("scenario", id, "source", c.source(), content.sources());
      outcomeLaw(s, c);
      c.signers().forEach(d -> delegation(id, "signers", d));
      c.terms().forEach(t -> term("scenario", id, t));
    }
    s.happened().forEach(h -> h.records().forEach(r -> record(id, "records", r)));
  }

  /** A press line must be known that evening, and be no outcome of the scene. */
  private void pressLine(Scenario s, Scenario.Sitting sitting, String record) {
    record(s.id(), "pressLines", record);
    Position p = content.positions().get(record);
    if (p != null && !p.usable(sitting.moment().last(), s.id())) {
      add(
          "scenario",
          s.id(),
          "pressLines",
          record,
          "LATER_THAN_SCENE",
          "'"
              + record
              + "' cannot be known at "
              + sitting.name()
              + " or is an outcome of the scene",
          "choose one dated by " + sitting.moment().text());
    }
  }

  /** The text really signed in a scene must be one of those set beside the player's. */
  private void asSigned(Scenario s, String comparison) {
    if (s.comparisons().stream().noneMatch(c -> c.id().equals(comparison))) {
      List<String> ids = s.comparisons().stream().map(Scenario.Comparison::id).toList();
      String hint = Nearest.hint(comparison, ids);
      add(
          "scenario",
          s.id(),
          "asSigned",
          comparison,
          "UNKNOWN_ID",
          "'" + comparison + "' is none of its comparisons",
          hint);
    }
  }

  /**
   * Outcome law: what another than the player is on record with in a text of the days a scene plays
   * in feeds nobody there, unless the scene says that this is the very text it signs.
   */
  private void outcomeLaw(Scenario s, Scenario.Comparison c) {
    boolean older = c.date().compareTo(s.sittings().get(0).moment()) < 0;
    if (older || s.asSigned().filter(c.id()::equals).isPresent()) {
      return;
    }
    for (Position p : content.positions().values()) {
      boolean persona = !content.owner(p).equals(s.player());
      if (persona && p.source().equals(c.source()) && p.usable(s.end().last(), s.id())) {
        add(
            "scenario",
            s.id(),
            "source",
            c.source(),
            "OUTCOME_FEEDS",
            "'" + p.id() + "' was read in " + c.name() + ", a text that came of this scene",
            "mark it outcomeOf " + s.id() + ", or say asSigned");
      }
    }
  }

  private void limit(String id, Scenario.Limit l) {
    if (known("scenario", id, "issue", l.issue(), content.issues())) {
      l.below().ifPresent(b -> level("scenario", id, l.issue(), b));
    }
    record(id, "record", l.record());
  }

  private void delegation(String scenario, String key, String id) {
    known("scenario", scenario, key, id, content.delegations());
  }

  private void record(String scenario, String key, String id) {
    known("scenario", scenario, key, id, content.positions());
  }

  private void level(String kind, String id, String issue, String level) {
    Issue i = content.issues().get(issue);
    if (i.step(level) < 0) {
      faults.add(noLevel(kind, id, i, level));
    }
  }

  /** A level that is on another ladder, or on none. */
  static Fault noLevel(String kind, String id, Issue issue, String level) {
    List<String> ladder = issue.levels().stream().map(Issue.Level::id).toList();
    return Fault.error(
        kind,
        id,
        "level",
        level,
        "UNKNOWN_LEVEL",
        "'" + level + "' is no level of " + issue.id() + ": " + String.join(", ", ladder),
        Nearest.hint(level, ladder));
  }

  private boolean known(String kind, String id, String key, String value, Map<String, ?> among) {
    if (among.containsKey(value)) {
      return true;
    }
    faults.add(nowhere(kind, id, key, value, among));
    return false;
  }

  /** An id under a key that none of the records has. */
  static Fault nowhere(String kind, String id, String key, String value, Map<String, ?> among) {
    String hint = Nearest.hint(value, among.keySet());
    return Fault.error(kind, id, key, value, "UNKNOWN_ID", "'" + value + "' leads nowhere", hint);
  }

  private void add(
      String kind, String id, String key, String value, String code, String message, String hint) {
    faults.add(Fault.error(kind, id, key, value, code, message, hint));
  }
}

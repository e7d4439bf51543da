package guarantor.authoring;

import guarantor.content.Content;
import guarantor.content.Outlet;
import guarantor.content.Position;
import guarantor.content.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a scene owes to a war that is going on: a title card, a content note, the aggression named
 * once from a named source, no fighting to play, a score against the mandate, the opponent's
 * presence said, what happened told from more than a state's own outlet.
 */
final class SceneRules {
  /** A scene that opens before it knows no aggression yet: as-of law. */
  private static final LocalDate INVASION = LocalDate.of(2022, 2, 24);

  private static final LocalDate BUCHA_FOUND = LocalDate.of(2022, 4, 2);
  private static final int ACCOUNTS = 4;
  private static final int LONGEST_PRESS = 25;

  /**
   * What a drill may not reward: the opponent's content, or an end of fighting for its own sake.
   */
  private static final Set<String> AT_ANY_PRICE =
      Set.of(
          "opponent-acceptance",
          "talks-with-russia",
          "ceasefire-timing",
          "escalation-risk",
          "guarantees-for-russia",
          "limits-on-ukrainian-forces");

  private final Content content;
  private final Findings out;

  SceneRules(Content content, Findings out) {
    this.content = content;
    this.out = out;
  }

  void check() {
    content.scenarios().values().forEach(this::scene);
  }

  private void scene(Scenario s) {
    cards(s);
    scored(s);
    words(s);
    shown(s);
    s.happened().forEach(h -> happened(s, h));
    boolean opponentSits =
        s.seats().stream().anyMatch(seat -> seat.role() == Scenario.Chair.OPPONENT);
    if (opponentSits) {
      room(s);
      bucha(s);
      disputed(s);
    }
  }

  private void cards(Scenario s) {
    String card = s.card().toLowerCase(Locale.ROOT);
    fault(
        !card.contains("not a forecast") || !card.contains("not advice"),
        s,
        "card",
        "NO_TITLE_CARD",
        "the title card must say: not a forecast, not advice",
        "and that positions are sourced up to each date");
    boolean late = s.sittings().stream().anyMatch(x -> x.moment().compareTo(s.sourcesAsOf()) > 0);
    fault(
        late,
        s,
        "sourcesAsOf",
        "SOURCES_AS_OF",
        "a sitting is later than the day the sources are said to reach",
        "give the day of the last sitting");
    String note = s.contentNote().toLowerCase(Locale.ROOT);
    fault(
        !note.contains("war") || !note.contains("no fighting"),
        s,
        "contentNote",
        "NO_CONTENT_NOTE",
        "the note must say that a war is going on and that no fighting is shown",
        "say it before the game begins");
    boolean during = !s.sittings().get(0).moment().by(INVASION.minusDays(1));
    long named =
        s.brief().stream().filter(b -> b.toLowerCase(Locale.ROOT).contains("aggression")).count();
    boolean source = s.brief().stream().anyMatch(b -> b.contains("General Assembly"));
    fault(
        during && (named != 1 || !source),
        s,
        "brief",
        "AGGRESSION_ONCE",
        "the brief names the aggression " + named + " times; it is named once, with its source",
        "cite the UN General Assembly in one paragraph");
  }

  private void scored(Scenario s) {
    fault(
        !s.player().equals("ukraine"),
        s,
        "player",
        "NOT_UKRAINES_SEAT",
        "the player holds Ukraine's seat; counterparts are delegations",
        "set 'player' to ukraine");
    for (Scenario.Query q : s.drill()) {
      for (String issue : q.issues()) {
        fault(
            AT_ANY_PRICE.contains(issue),
            s,
            "drill",
            "PEACE_AT_ANY_PRICE",
            "question " + q.id() + " scores " + issue + ", which is no mandate of Ukraine's",
            "score what the text gives Ukraine");
      }
      fault(
          Words.first(Words.BATTLEFIELD, q.question()).isPresent(),
          s,
          "question",
          "BATTLEFIELD_PLAY",
          "question " + q.id() + " scores fighting or the dead",
          "the drill reads words and forecasts nothing");
    }
    LocalDate opens = s.sittings().get(s.sittings().size() - 1).moment().last();
    for (Scenario.Brief b : s.instructions()) {
      for (String r : b.records()) {
        Position p = content.positions().get(r);
        boolean ours = content.owner(p).equals(s.player()) && p.known(opens);
        fault(
            !ours,
            s,
            "records",
            "INSTRUCTION_NOT_OURS",
            "instruction " + b.id() + " rests on " + r + ", no record of Ukraine's by then",
            "cite Ukraine's own voices");
      }
    }
  }

  /** Our own words in the scene. */
  private static List<String> texts(Scenario s) {
    List<String> all = new ArrayList<>(s.brief());
    all.add(s.title());
    all.add(s.dilemma());
    s.sittings().forEach(x -> all.addAll(List.of(x.name(), x.card())));
    s.instructions().forEach(b -> all.add(b.mandate()));
    s.gives().forEach(g -> all.add(g.line()));
    s.seats().forEach(x -> all.add(x.why()));
    s.happened().forEach(h -> all.add(h.text()));
    return all;
  }

  private void words(Scenario s) {
    for (String text : texts(s)) {
      String ours = Words.ours(text);
      Words.first(Words.SPELLING, ours)
          .ifPresent(
              w ->
                  fault(
                      true,
                      s,
                      "",
                      "SPELLING",
                      "'" + w + "': our text has Kyiv, Odesa, Kharkiv, Lviv, Zelensky, Ukraine",
                      "quotes keep the source's spelling"));
      Words.first(Words.SLURS, text)
          .ifPresent(
              w ->
                  fault(
                      true,
                      s,
                      "",
                      "SLUR_IN_SCENE",
                      "'" + w + "' insults; no card, brief or ending shows it",
                      "leave it out"));
      fault(
          ours.contains("!"),
          s,
          "",
          "EXCLAMATION",
          "our text describes and does not exclaim: " + text,
          "end with a full stop");
    }
    for (Scenario.Notice n : s.press()) {
      fault(
          Words.count(n.printed()) > LONGEST_PRESS,
          s,
          "printed",
          "PRESS_TOO_LONG",
          "notice " + n.id() + " prints more than 25 words",
          "print less of it");
      fault(
          Words.first(Words.SLURS, n.printed()).isPresent(),
          s,
          "printed",
          "SLUR_IN_SCENE",
          "notice " + n.id() + " prints an insult",
          "print other words of the article");
    }
  }

  /** What the scene reads out or decides by: never an insult, never a page nobody read. */
  private void shown(Scenario s) {
    Stream<String> records =
        Stream.of(
                s.sittings().stream().flatMap(x -> x.pressLines().stream()),
                s.ties().stream().flatMap(t -> t.records().stream()),
                s.gives().stream().flatMap(g -> g.asks().stream().map(Scenario.Asked::record)),
                s.press().stream().flatMap(n -> n.records().stream()),
                s.instructions().stream().flatMap(b -> b.records().stream()))
            .flatMap(x -> x);
    for (String id : records.distinct().toList()) {
      Position p = content.positions().get(id);
      fault(
          p.offensive(),
          s,
          "",
          "OFFENSIVE_SHOWN",
          "'" + id + "' is tagged offensive and would be shown without a keypress",
          "choose another record");
      fault(
          p.verified() == guarantor.content.Verified.FROM_MEMORY,
          s,
          "",
          "UNVERIFIED_DECIDES",
          "'" + id + "' was never read on a page and would decide something",
          "verify it, or leave it out");
    }
  }

  /** A state-controlled outlet shows what that state says, never what happened. */
  private void happened(Scenario s, Scenario.Happened h) {
    boolean attributed = Words.first(Words.ATTRIBUTED, h.text()).isPresent();
    boolean onlyState =
        !h.records().isEmpty()
            && h.records().stream()
                .map(content.positions()::get)
                .allMatch(p -> content.outlet(p).control() == Outlet.Control.STATE_CONTROLLED);
    fault(
        onlyState && !attributed,
        s,
        "happened",
        "STATE_OUTLET_AS_FACT",
        "what happened on " + h.date().text() + " rests on state-controlled outlets alone",
        "attribute it, or cite an independent source");
    fault(
        Words.first(Words.PEACE_TO_BE_HAD, Words.ours(h.text())).isPresent(),
        s,
        "happened",
        "PEACE_FOR_THE_TAKING",
        "the ending suggests that a peace was there for the taking",
        "give accounts, each with whose it is");
  }

  /** Where the opponent sits at the table, the brief says who was in the room. */
  private void room(Scenario s) {
    String brief = String.join(" ", s.brief());
    for (String d : s.sittings().get(0).stops().get(0).seats()) {
      String name = content.delegations().get(d).shortName();
      fault(
          !brief.contains(name),
          s,
          "brief",
          "WHO_WAS_IN_THE_ROOM",
          "the brief does not say that " + name + " was in the room",
          "name all who sat there");
    }
  }

  /** One plain card, with its sources, between the sittings before and after what was found. */
  private void bucha(Scenario s) {
    boolean before = s.sittings().get(0).moment().by(BUCHA_FOUND);
    boolean after = s.sittings().stream().anyMatch(x -> !x.moment().by(BUCHA_FOUND));
    List<String> cards =
        s.sittings().stream().map(Scenario.Sitting::card).filter(c -> c.contains("Bucha")).toList();
    boolean sourced = cards.size() == 1 && cards.get(0).matches("(?s).*\\[[a-z0-9-]+].*");
    fault(
        before && after && !sourced,
        s,
        "card",
        "ONE_CARD_ON_BUCHA",
        "a scene that passes 2 April 2022 with Russia at the table has one sourced card on Bucha",
        "say plainly what was found, and from whom it is known");
  }

  private void disputed(Scenario s) {
    boolean said = s.happened().stream().anyMatch(h -> h.text().contains("disputed"));
    LocalDate end = s.sittings().get(s.sittings().size() - 1).moment().last();
    long accounts =
        s.happened().stream()
            .filter(h -> h.date().last().isAfter(end))
            .filter(h -> !h.records().isEmpty() || h.text().matches("(?s).*\\[[a-z0-9, -]+].*"))
            .count();
    fault(
        !said || accounts < ACCOUNTS,
        s,
        "happened",
        "NOT_DISPUTED",
        "why the talks failed is disputed; " + accounts + " sourced accounts are given",
        "say so, and give at least four");
  }

  private void fault(
      boolean broken, Scenario s, String key, String code, String message, String hint) {
    out.when(broken, "scenario", s.id(), key, "", code, message, hint);
  }
}

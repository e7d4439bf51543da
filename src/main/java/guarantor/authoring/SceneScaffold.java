package guarantor.authoring;

import guarantor.authoring.rules.Seated;
import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A scenario that plays at once, made from the record as it stood on its days: who has enough to
 * say gets a chair, what most of them speak of gets on the agenda.
 */
public final class SceneScaffold {
  private static final String PLAYER = "ukraine";
  private static final String OPPONENT = "russia";
  private static final String TRIGGER = "mutual-defence-trigger";
  private static final int CHAIRS = 5;
  private static final int CLAUSES = 8;
  private static final int QUESTIONS = 4;
  private static final int VOICES = 3;
  private static final int LINES = 3;

  private final Scaffold desk;
  private final Content content;
  private final String id;
  private final List<When> days;
  private final When end;

  /** A scenario with one sitting on each of the days. */
  public SceneScaffold(Content content, String id, List<When> days) {
    this.desk = new Scaffold(content);
    this.content = content;
    this.id = id;
    this.days = List.copyOf(days);
    this.end = days.get(days.size() - 1);
  }

  /** The scenario; empty where too few delegations have enough on record by then. */
  public Optional<Scenario> scenario() {
    List<String> candidates = candidates();
    List<String> agenda = agenda(candidates);
    List<String> chairs = new ArrayList<>();
    for (String d : candidates) {
      if (chairs.size() < CHAIRS && varied(d, agenda)) {
        chairs.add(d);
      }
    }
    List<Scenario.Brief> voices = voices(Math.min(QUESTIONS, agenda.size()));
    boolean lines = days.stream().allMatch(day -> !lines(day, agenda).isEmpty());
    if (chairs.size() < 2 || agenda.size() < Seated.ISSUES || voices.size() < VOICES || !lines) {
      return Optional.empty();
    }
    return Optional.of(scenario(agenda, chairs, voices));
  }

  /** Delegations that can sign and have enough on record, those with most first. */
  private List<String> candidates() {
    Map<String, Integer> said = new LinkedHashMap<>();
    for (Delegation d : content.delegations().values()) {
      List<Position> all = desk.usable(d.id(), end);
      long issues = all.stream().map(Position::issue).distinct().count();
      boolean signs = d.kind() == Delegation.Kind.STATE || d.kind() == Delegation.Kind.GROUP;
      boolean other = !d.id().equals(PLAYER) && !d.id().equals(OPPONENT);
      if (signs && other && all.size() >= Seated.RECORDS && issues >= Seated.ISSUES) {
        said.put(d.id(), all.size());
      }
    }
    List<String> out = new ArrayList<>(said.keySet());
    out.sort(Comparator.comparing((String d) -> -said.get(d)));
    return out;
  }

  /** The trigger, then what most of them speak of; nothing that is no mandate of Ukraine's. */
  private List<String> agenda(List<String> speakers) {
    Map<String, TreeSet<String>> who = new LinkedHashMap<>();
    content.issues().keySet().forEach(i -> who.put(i, new TreeSet<>()));
    for (String d : speakers) {
      desk.usable(d, end).stream().filter(Position::binds).forEach(p -> who.get(p.issue()).add(d));
    }
    List<String> wanted = new ArrayList<>();
    desk.usable(PLAYER, end).stream()
        .filter(p -> p.level().isPresent() && p.stance().backs())
        .filter(p -> rises(p))
        .forEach(p -> wanted.add(p.issue()));
    List<String> out = new ArrayList<>(content.issues().keySet());
    out.removeIf(i -> !i.equals(TRIGGER) && (who.get(i).isEmpty() || !wanted.contains(i)));
    out.sort(
        Comparator.comparing((String i) -> i.equals(TRIGGER) ? 0 : 1)
            .thenComparing(i -> -who.get(i).size()));
    return out.subList(0, Math.min(CLAUSES, out.size()));
  }

  private boolean rises(Position p) {
    return content.issues().get(p.issue()).step(p.level().orElseThrow()) > 0;
  }

  /** Whether a delegation has more than one kind of answer, and something to give. */
  private boolean varied(String delegation, List<String> agenda) {
    List<Position> here =
        desk.usable(delegation, end).stream().filter(p -> agenda.contains(p.issue())).toList();
    return Seated.kinds(here) > 1
        && here.stream().anyMatch(p -> p.binds() && p.stance().backs() && rises(p));
  }

  /** Three of Ukraine's own voices, those with most on record first. */
  private List<Scenario.Brief> voices(int questions) {
    Map<String, List<Position>> by = new LinkedHashMap<>();
    for (Position p : standing(end)) {
      by.computeIfAbsent(p.speaker(), s -> new ArrayList<>()).add(p);
    }
    List<Scenario.Brief> out = new ArrayList<>();
    by.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getValue().size()))
        .limit(VOICES)
        .forEach(e -> out.add(voice(e.getKey(), e.getValue(), out.size(), questions)));
    return out;
  }

  private static Scenario.Brief voice(String name, List<Position> said, int nth, int questions) {
    List<Integer> weights = new ArrayList<>();
    for (int q = 0; q < questions; q++) {
      weights.add(q == nth ? 4 : 2);
    }
    List<String> records = said.stream().map(Position::id).limit(LINES).toList();
    return new Scenario.Brief(
        "voice-" + (nth + 1),
        name,
        said.get(said.size() - 1).office(),
        "The text holds what Ukraine asked for by then; say here what this voice puts first.",
        weights,
        records,
        List.of(),
        List.of(),
        List.of());
  }

  /** Ukraine's own words by a day that no later ones have replaced by then. */
  private List<Position> standing(When day) {
    List<Position> said = desk.usable(PLAYER, day);
    List<String> replaced = new ArrayList<>();
    said.forEach(p -> p.supersedes().forEach(r -> replaced.add(r.position())));
    return said.stream()
        .filter(p -> !replaced.contains(p.id()) && p.voice() == Position.Voice.OWN)
        .toList();
  }

  private List<String> lines(When day, List<String> agenda) {
    return standing(day).stream()
        .filter(p -> agenda.contains(p.issue()) && p.level().isPresent() && p.stance().backs())
        .sorted(Comparator.comparing(Position::date).reversed().thenComparing(Position::id))
        .map(Position::id)
        .limit(LINES)
        .toList();
  }

  private Scenario scenario(List<String> agenda, List<String> chairs, List<Scenario.Brief> voices) {
    String title = Scaffold.title(id);
    return new Scenario(
        id,
        title,
        "Sourced positions up to each date. Not a forecast, not advice.",
        end,
        List.of(
            "You hold Ukraine's pen at " + title + ". Say here who is there and what is asked.",
            "The UN General Assembly has deplored Russia's aggression against Ukraine and demanded"
                + " that it withdraw; Russia has not."),
        "Who signs first?",
        "This game concerns a war that is going on. It shows no fighting and counts no dead; it"
            + " quotes officials, always with date and source.",
        List.of("Find what each delegation is on record with, and what it has never said."),
        PLAYER,
        OPPONENT,
        new Scenario.PerLevel(10, 10, 10),
        2,
        1,
        2,
        Optional.empty(),
        TRIGGER,
        agenda.stream().map(this::clause).toList(),
        seats(chairs),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        sittings(agenda, chairs),
        voices,
        agenda.stream().limit(QUESTIONS).map(this::question).toList(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private Scenario.Clause clause(String issue) {
    Issue i = content.issues().get(issue);
    boolean annex = i.scope() == Issue.Scope.ANNEX;
    return new Scenario.Clause(
        issue,
        annex ? Scenario.Layer.ANNEX : Scenario.Layer.COMPACT,
        i.levels().get(0).id(),
        Optional.empty(),
        Optional.empty(),
        "this text is new; name the record that shows what stood before",
        issue.equals(TRIGGER),
        List.of());
  }

  private List<Scenario.Seat> seats(List<String> chairs) {
    List<Scenario.Seat> out = new ArrayList<>();
    for (String d : chairs) {
      boolean first = out.isEmpty();
      int records = desk.usable(d, end).size();
      String why = "has " + records + " positions on record by then; say here why it sits there";
      out.add(new Scenario.Seat(d, Scenario.Chair.VOICE, first ? 5 : 3, first, why));
    }
    String why = "not at the table; it speaks against the text, from its record up to these days";
    out.add(new Scenario.Seat(OPPONENT, Scenario.Chair.SPOILER, 0, false, why));
    return out;
  }

  private List<Scenario.Sitting> sittings(List<String> agenda, List<String> chairs) {
    List<Scenario.Sitting> out = new ArrayList<>();
    int moves = Math.max(3, 30 / days.size());
    for (int i = 0; i < days.size(); i++) {
      boolean last = i == days.size() - 1;
      out.add(
          new Scenario.Sitting(
              "sitting-" + (i + 1),
              "Sitting " + (i + 1),
              days.get(i),
              days.get(i).text() + ". Say here where it is, and what is known by now.",
              new Scenario.PerLevel(moves + 1, moves, moves - 1),
              List.of(new Scenario.Stop("stop-" + (i + 1), "At the table", chairs)),
              false,
              last,
              lines(days.get(i), agenda)));
    }
    return out;
  }

  private Scenario.Query question(String issue) {
    Issue i = content.issues().get(issue);
    List<Integer> worth = new ArrayList<>();
    for (int level = 0; level <= i.top(); level++) {
      worth.add(level);
    }
    return new Scenario.Query(
        "q-" + issue,
        i.question(),
        Scenario.Reading.SIGNERS,
        List.of(issue),
        List.of(worth),
        i.top(),
        0);
  }
}

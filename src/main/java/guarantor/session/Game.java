package guarantor.session;

import guarantor.content.Blueprint;
import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Tag;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Cast;
import guarantor.negotiation.Drill;
import guarantor.negotiation.Instruction;
import guarantor.negotiation.Spoiler;
import guarantor.negotiation.Table;
import guarantor.negotiation.Tariff;
import guarantor.negotiation.Temper;
import guarantor.persona.Archive;
import guarantor.persona.Casting;
import guarantor.persona.Derivation;
import guarantor.persona.Docket;
import guarantor.persona.Standpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A scenario made ready to play: everything that does not change from game to game. */
public final class Game {
  private final Content content;
  private final Scenario scenario;
  private final Docket docket;
  private final AtomicReferenceArray<Scene> scenes;
  private final List<Instruction> instructions = new ArrayList<>();
  private final List<Drill.Question> questions = new ArrayList<>();

  private final Optional<Pace> pace;

  private Game(Content content, Scenario scenario) {
    this.content = content;
    this.scenario = scenario;
    this.docket = Docket.of(content, scenario);
    this.scenes = new AtomicReferenceArray<>(scenario.sittings().size());
    this.pace = Optional.empty();
  }

  private Game(Game other, Pace pace) {
    this.content = other.content;
    this.scenario = other.scenario;
    this.docket = other.docket;
    this.scenes = other.scenes;
    this.instructions.addAll(other.instructions);
    this.questions.addAll(other.questions);
    this.pace = Optional.of(pace);
  }

  /** The same game with other moves and mandate points at one level: what calibration turns. */
  public Game paced(Difficulty level, List<Integer> moves, int mandate) {
    return new Game(this, new Pace(level, List.copyOf(moves), mandate));
  }

  /** Moves for each sitting in place of the scenario's own. */
  private record Pace(Difficulty level, List<Integer> moves, int mandate) {}

  /** Makes a scenario ready. */
  public static Game of(Content content, Scenario scenario) {
    Game game = new Game(content, scenario);
    scenario.instructions().forEach(b -> game.instructions.add(game.instruction(b)));
    scenario.drill().forEach(q -> game.questions.add(game.question(q)));
    return game;
  }

  private Scene cast(int index) {
    Archive archive = new Archive(content, scenario.id(), day(index));
    Cast cast = Casting.of(content, scenario, docket, archive);
    return new Scene(
        index,
        scenario.sittings().get(index),
        archive,
        cast,
        objections(archive),
        voiced(archive),
        index > 0 ? new News(docket, archive, cast).since(day(index - 1)) : List.of(),
        seats(scenario.sittings().get(index)),
        wants(archive));
  }

  private List<Long> seats(Scenario.Sitting sitting) {
    List<Long> out = new ArrayList<>();
    for (Scenario.Stop stop : sitting.stops()) {
      long mask = 0;
      for (String delegation : stop.seats()) {
        int party = docket.party(delegation);
        mask |= party < 0 ? 0 : 1L << party;
      }
      out.add(mask);
    }
    return out;
  }

  private LocalDate day(int sitting) {
    return scenario.sittings().get(sitting).moment().last();
  }

  /** What the player's own public record says it wants, as salience over the agenda. */
  private List<Integer> wants(Archive archive) {
    return new Derivation(content, archive)
        .of(archive.binding(scenario.player()), docket.issues(), docket.statusQuo()).stream()
            .map(Standpoint::salience)
            .toList();
  }

  private List<Spoiler.Objection> objections(Archive archive) {
    List<Spoiler.Objection> out = new ArrayList<>();
    for (Position p : archive.said(scenario.opponent())) {
      int item = docket.agenda().indexOf(p.issue());
      boolean objects = !p.stance().backs() && p.level().isPresent() && !p.offensive();
      if (item >= 0 && objects && p.voice() == Position.Voice.OWN) {
        int level = content.issues().get(p.issue()).step(p.level().orElseThrow());
        boolean upward = p.direction().orElseThrow() == Position.Direction.AND_ABOVE;
        long date = p.date().last().toEpochDay();
        out.add(new Spoiler.Objection(docket.ref(p), item, level, upward, date));
      }
    }
    return out;
  }

  /** Levels somebody had voiced by then, or that a design or the scenario itself names. */
  private int[] voiced(Archive archive) {
    Agenda agenda = docket.agenda();
    int[] out = new int[agenda.size()];
    for (int i = 0; i < agenda.size(); i++) {
      Issue issue = content.issues().get(agenda.item(i).id());
      for (String level : archive.voiced(issue.id())) {
        out[i] |= 1 << issue.step(level);
      }
      for (String level : scenario.clauses().get(i).mayName()) {
        out[i] |= 1 << issue.step(level);
      }
    }
    for (Blueprint b : designs(Blueprint.Way.TABLED)) {
      for (Blueprint.Term t : b.terms()) {
        int item = agenda.indexOf(t.issue());
        if (item >= 0 && b.existed(archive.day())) {
          out[item] |= 1 << content.issues().get(t.issue()).step(t.level());
        }
      }
    }
    return out;
  }

  private Instruction instruction(Scenario.Brief b) {
    List<Instruction.RedLine> lines = new ArrayList<>();
    for (Scenario.Limit l : b.redLines()) {
      Issue issue = content.issues().get(l.issue());
      lines.add(
          new Instruction.RedLine(
              docket.agenda().indexOf(l.issue()),
              l.below().map(issue::step).orElse(0),
              l.force().map(Tag::ordinal).orElse(-1)));
    }
    List<Integer> dearer = new ArrayList<>();
    for (Scenario.Offer g : scenario.gives()) {
      int price = -1;
      for (Scenario.Dearer d : b.dearer()) {
        price = d.give().equals(g.id()) ? d.price() : price;
      }
      dearer.add(price);
    }
    Tariff tariff =
        new Tariff(
            content.assumption("mandate", "point"),
            content.assumption("mandate", "exception"),
            content.assumption("mandate", "sentence-alone"));
    long sleeping = 0;
    for (String issue : b.sleeping()) {
      sleeping |= 1L << docket.agenda().indexOf(issue);
    }
    return new Instruction(b.id(), b.weights(), lines, dearer, sleeping, tariff);
  }

  private Drill.Question question(Scenario.Query q) {
    List<Integer> items = q.issues().stream().map(docket.agenda()::indexOf).toList();
    return new Drill.Question(
        q.id(), Drill.Basis.valueOf(q.basis().name()), items, q.worth(), q.top(), q.softened());
  }

  public Content content() {
    return content;
  }

  public Scenario scenario() {
    return scenario;
  }

  /** The designs that may be tabled in this scenario, drafts of the advisers among them. */
  public List<Blueprint> blueprints() {
    return designs().stream()
        .filter(
            b ->
                b.plays(Blueprint.Way.TABLED, scenario.id())
                    || b.plays(Blueprint.Way.ADVISER, scenario.id()))
        .toList();
  }

  /** The designs that play in this scenario in any way. */
  public List<Blueprint> designs() {
    return content.blueprints().values().stream()
        .filter(b -> b.scenarios().contains(scenario.id()))
        .toList();
  }

  /** The designs that the opponent plays when it speaks a record. */
  public List<Blueprint> acts(int ref) {
    String record = position(ref).id();
    return designs().stream()
        .filter(b -> b.play(Blueprint.Way.ACT, scenario.id(), record).isPresent())
        .toList();
  }

  /** Those that play in one way. */
  public List<Blueprint> designs(Blueprint.Way way) {
    return designs().stream().filter(b -> b.plays(way, scenario.id())).toList();
  }

  public Docket docket() {
    return docket;
  }

  /** Issue ids in the order of the agenda. */
  public List<String> issueIds() {
    return docket.issues();
  }

  /** Delegation ids in the order of the seats. */
  public List<String> partyIds() {
    return docket.parties();
  }

  public Position position(int ref) {
    return docket.position(ref);
  }

  /** The evidence number of a position's id, or -1. */
  public int ref(String id) {
    return docket.ref(id);
  }

  /** How many sittings there are. */
  public int sittings() {
    return scenario.sittings().size();
  }

  /** A sitting, cast when it is first asked for: nobody waits at the start for one not reached. */
  public Scene scene(int sitting) {
    Scene scene = scenes.get(sitting);
    return scene == null ? open(sitting) : scene;
  }

  /** Games of one scenario are played side by side: whoever comes first casts for all. */
  private synchronized Scene open(int sitting) {
    if (scenes.get(sitting) == null) {
      scenes.set(sitting, cast(sitting));
    }
    return scenes.get(sitting);
  }

  public List<Instruction> instructions() {
    return Collections.unmodifiableList(instructions);
  }

  /** The instruction with an id; the first where the id is empty. */
  public Instruction instruction(String id) {
    for (Instruction i : instructions) {
      if (i.id().equals(id)) {
        return i;
      }
    }
    return instructions.get(0);
  }

  public List<Drill.Question> questions() {
    return Collections.unmodifiableList(questions);
  }

  /** Costly moves of one sitting. */
  public int moves(int sitting, Difficulty difficulty) {
    return pace.isPresent() && pace.get().level() == difficulty
        ? pace.get().moves().get(sitting)
        : difficulty.of(scenario.sittings().get(sitting).moves());
  }

  /** Costly moves of the whole game. */
  public int moves(Difficulty difficulty) {
    int sum = 0;
    for (int i = 0; i < sittings(); i++) {
      sum += moves(i, difficulty);
    }
    return sum;
  }

  /** How long delegations hold out, and what they think the player wants, at a sitting. */
  public Temper temper(Difficulty difficulty, int sitting) {
    return new Temper(
        content.assumption("temper", "rho"),
        content.assumption("temper", "boulware"),
        moves(difficulty),
        content.assumption("patience", difficulty.id()),
        scene(sitting).wants());
  }

  /** Acts the opponent has. */
  public int spoilerActs(Difficulty difficulty) {
    return content.assumption("spoiler", difficulty.id());
  }

  /** An untouched table. */
  public Table table(Difficulty difficulty) {
    int mandate =
        pace.isPresent() && pace.get().level() == difficulty
            ? pace.get().mandate()
            : difficulty.of(scenario.mandatePoints());
    return new Table(docket.agenda(), docket.parties().size(), mandate);
  }
}

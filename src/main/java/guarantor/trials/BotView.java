package guarantor.trials;

import guarantor.content.Blueprint;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Cast;
import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Instruction;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Part;
import guarantor.negotiation.Role;
import guarantor.negotiation.Standing;
import guarantor.negotiation.Table;
import guarantor.negotiation.Text;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.State;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The game as a player sees it, and all that a bot sees of it: the text, what delegations have
 * answered and shown, what is published of them, who asks for which give, the press lines offered,
 * the rules. Nothing here tells a delegation's ground, value, weight or demand unless the game has
 * shown it.
 */
final class BotView {
  private static final int NOT_SHOWN = -2;

  private final State state;
  private final Worth worth;
  private final Published published;
  private final int instruction;
  private final Instruction mandate;
  private final Cast cast;
  private final Agenda agenda;
  private final long seated;
  private int[] shown;

  BotView(State state, Stage stage) {
    this.state = state;
    this.worth = stage.worth();
    this.published = stage.published(state.scene().index());
    this.mandate = state.instruction();
    this.instruction = state.game().instructions().indexOf(mandate);
    this.cast = state.cast();
    this.agenda = state.game().docket().agenda();
    this.seated = state.seated();
  }

  Phase phase() {
    return state.phase();
  }

  int sitting() {
    return state.scene().index();
  }

  int sittings() {
    return state.game().sittings();
  }

  boolean lastSitting() {
    return state.lastSitting();
  }

  int movesLeft() {
    return state.movesLeft();
  }

  int movesHere() {
    return state.table().movesHere();
  }

  int movesUsed() {
    return state.table().movesUsed();
  }

  int points() {
    return Math.max(0, state.points());
  }

  /** What a mandate point left is worth, in thousandths of a point of the score. */
  long mandatePoint() {
    return 1000L * state.instruction().tariff().mandatePoint();
  }

  /** Mandate points that an exception costs. */
  int exceptionPrice() {
    return state.instruction().tariff().exception();
  }

  int readings() {
    return state.table().readings();
  }

  Agenda agenda() {
    return agenda;
  }

  int items() {
    return agenda().size();
  }

  int parties() {
    return state.table().parties();
  }

  Text text() {
    return state.table().text();
  }

  Instruction instruction() {
    return mandate;
  }

  /** Whether a clause may no longer change. */
  boolean closed(int item) {
    return state.closedFor(item);
  }

  /** Whether a clause at this level makes the text hang on one party's signature. */
  boolean needsConsent(int item, int level) {
    return state.cast().consent().filter(c -> c.item() == item && level <= c.upTo()).isPresent();
  }

  boolean mayName(int item, int level) {
    return state.scene().mayName(item, level);
  }

  /** The highest level of a clause that anybody has named. */
  int highest(int item) {
    int level = agenda().item(item).top();
    while (level > agenda().item(item).statusQuo() && !mayName(item, level)) {
      level--;
    }
    return level;
  }

  boolean isVoice(int party) {
    return cast.party(party).role() == Role.VOICE;
  }

  boolean isRow(int party) {
    return cast.party(party).role() == Role.ROW;
  }

  boolean answers(int party) {
    return cast.party(party).answers();
  }

  boolean isSeated(int party) {
    return (seated >> party & 1) != 0;
  }

  int capability(int party) {
    return cast.party(party).capability();
  }

  /** The parties of which some must sign. */
  long core() {
    return cast.core();
  }

  /** Voices that must sign. */
  int quorum() {
    return cast.quorum();
  }

  int rowsNeed() {
    return cast.rowsNeed();
  }

  /** Delegations in order of weight, the heaviest first. */
  List<Integer> heaviestFirst() {
    return published.heaviestFirst();
  }

  long pledged(Paper paper) {
    return state.table().pledged(paper);
  }

  boolean hasPledged(int party, Paper paper) {
    return (pledged(paper) >> party & 1) != 0;
  }

  /** The level a pledge binds a party to on a clause, or 0. */
  int bound(int party, int item) {
    return state.table().bound(party, item);
  }

  /** What a delegation said last on a paper. */
  Optional<Reply> reply(int party, Paper paper) {
    Standing s = state.table().standing(party, paper);
    return s == null ? Optional.empty() : Optional.of(Reply.of(s.answer(), s.offer()));
  }

  /** Answers given in the last move, the last word of each. */
  List<Reply> heard() {
    return Reply.heard(state);
  }

  /** What the seated last said of the public text, as their brackets show it. */
  List<Reply> standing() {
    return Reply.standing(state);
  }

  /** The yes ground the game has shown of a delegation on a clause; -1 for a reserve. */
  OptionalInt shown(int party, int item) {
    if (shown == null) {
      shown = look();
    }
    int level = shown[party * items() + item];
    return level == NOT_SHOWN ? OptionalInt.empty() : OptionalInt.of(level);
  }

  /** Everything shown by now, looked up once. */
  private int[] look() {
    int[] out = new int[parties() * items()];
    Circumstances now = state.table().circumstances();
    for (int p = 0; p < parties(); p++) {
      for (int i = 0; i < items(); i++) {
        boolean open = answers(p) && state.discloses(p, i);
        Ground g = open ? Ground.of(cast.party(p), i, now) : null;
        int level = g == null ? NOT_SHOWN : g.reserved() ? Published.SILENT : g.reach();
        out[p * items() + i] = level;
      }
    }
    return out;
  }

  /** Every position of a delegation on a clause that is published by today. */
  List<Position> said(int party, int item) {
    return published.said(party, item);
  }

  /** Those that bind it: its own, those of texts it signed and of its group. */
  List<Position> binding(int party, int item) {
    return published.binding(party, item);
  }

  /** The highest level of a clause that published words of its own back, or -1. */
  int backed(int party, int item) {
    int best = -1;
    for (Position p : binding(party, item)) {
      if (p.stance().backs()) {
        best = Math.max(best, step(p, item));
      }
    }
    return best;
  }

  /** The level a position names, kept to the clause's ladder. */
  int step(Position p, int item) {
    return published.step(p, item);
  }

  /** How far the published record goes under a tag and gives, as a reader of the rules reads it. */
  int published(int party, int item, int force, long gives) {
    return published.reach(party, item, force, gives);
  }

  /** Whether a published objection of its own stands at a level or below. */
  boolean objects(int party, int item, int level) {
    return published.objects(party, item, level);
  }

  int gives() {
    return cast.gives().size();
  }

  int price(int give) {
    return state.price(give);
  }

  boolean softens(int give) {
    return cast.gives().get(give).softens();
  }

  boolean given(int give, int party) {
    return state.table().given(give, party);
  }

  /** Who asks for a give by a record known today. */
  List<Published.Asker> askers(int give) {
    return published.askers(give);
  }

  /** Parties a tie binds a delegation to, with how many of them must be there first. */
  List<Published.Bond> ties(int party) {
    return published.ties(party);
  }

  /** What the player's own capital demands today, latest last. */
  List<Position> ownDemands() {
    return published.ownDemands();
  }

  /** The designs that may be tabled here. */
  List<String> blueprints() {
    return state.game().blueprints().stream().map(Blueprint::id).toList();
  }

  List<String> notices() {
    return state.game().scenario().press().stream().map(Scenario.Notice::id).toList();
  }

  List<String> stops() {
    return state.scene().sitting().stops().stream().map(Scenario.Stop::id).toList();
  }

  boolean seatedAt(String stop, int party) {
    String id = state.game().docket().party(party);
    return state.scene().sitting().stops().stream()
        .anyMatch(s -> s.id().equals(stop) && s.seats().contains(id));
  }

  /** The press lines offered at the end of this sitting. */
  List<Offered> pressLines() {
    return Offered.in(state);
  }

  /** The exhibits in the folder. */
  List<Integer> folder() {
    return state.table().folder();
  }

  /** The level a press line in force holds on a clause, or -1. */
  int line(int item) {
    Table.Line line = state.table().line(item);
    return line == null ? -1 : line.level();
  }

  boolean marked(int party, int item) {
    return (state.table().marks(party) >> item & 1) != 0;
  }

  /** Thousandths of a point that a clause at a level earns where it binds a party. */
  long worth(int item, int level, int force, int party, boolean softened) {
    return worth.signer(instruction, item, level, force, party, softened);
  }

  /** Thousandths of a point that a clause of the Sentence earns by its words. */
  long worth(int item, int level, int force) {
    return worth.text(instruction, item, level, force);
  }

  boolean allows(Move move) {
    return state.refuses(move).isEmpty();
  }

  /** The paper a clause belongs to. */
  Paper paper(int item) {
    return agenda().item(item).part().paper();
  }

  boolean isSentence(int item) {
    return agenda().item(item).part() == Part.SENTENCE;
  }

  /** An offer in the room. */
  Move room(List<Edit> edits, List<Integer> gives) {
    return new Move.Propose(edits, gives, Move.Place.ROOM, Edit.JOINT, Optional.empty());
  }

  /** The move that does nothing where the game stands. */
  Move pass() {
    return switch (phase()) {
      case TRAVEL -> new Move.Travel(stops().get(0));
      case PRESS -> new Move.Press(-1);
      default -> new Move.Adjourn();
    };
  }
}

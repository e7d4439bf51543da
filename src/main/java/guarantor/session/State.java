package guarantor.session;

import guarantor.content.Scenario;
import guarantor.negotiation.Cast;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Instruction;
import guarantor.negotiation.Part;
import guarantor.negotiation.Party;
import guarantor.negotiation.Table;
import guarantor.negotiation.Tariff;
import guarantor.negotiation.Temper;
import java.util.List;
import java.util.Optional;

/**
 * The game as it stands: what every view is a function of.
 *
 * @param table to be read only; the session alone applies facts
 * @param log the events so far
 */
public record State(Game game, Difficulty difficulty, long seed, Table table, List<Event> log) {

  public Phase phase() {
    if (table.ending() != Table.Ending.OPEN) {
      return Phase.OVER;
    }
    if (table.closed()) {
      return Phase.TRAVEL;
    }
    return movesLeft() == 0 || table.adjourned() ? Phase.PRESS : Phase.TABLE;
  }

  /** The sitting that is open, or the next where none is. */
  public Scene scene() {
    int next = table.closed() && table.ending() == Table.Ending.OPEN ? 1 : 0;
    int index = Math.min(table.sitting() + next, game.sittings() - 1);
    return game.scene(Math.max(0, index));
  }

  public Cast cast() {
    return scene().cast();
  }

  public Scenario.Stop stop() {
    return scene().sitting().stops().get(stopIndex(scene()));
  }

  private int stopIndex(Scene scene) {
    List<Scenario.Stop> stops = scene.sitting().stops();
    for (int i = 0; i < stops.size(); i++) {
      if (stops.get(i).id().equals(table.stop())) {
        return i;
      }
    }
    return 0;
  }

  /** How delegations hold out now. */
  public Temper temper() {
    return game.temper(difficulty, scene().index());
  }

  public boolean lastSitting() {
    return scene().index() == game.sittings() - 1;
  }

  /** Mandate points left, the exceptions of the text on the table paid. */
  public int points() {
    return table.points() - instruction().tariff().exceptions(table.text());
  }

  /** Mandate points that edits of the text would cost by the exceptions they make, or give back. */
  public int exceptionsPrice(List<Edit> edits) {
    Tariff tariff = instruction().tariff();
    return tariff.exceptions(table.text().with(edits)) - tariff.exceptions(table.text());
  }

  /** Costly moves left in this sitting. */
  public int movesLeft() {
    return Math.max(0, game.moves(scene().index(), difficulty) - table.movesHere());
  }

  /** Delegations seated at this stop (bitmask). */
  public long seated() {
    Scene scene = scene();
    return scene.seats().get(stopIndex(scene));
  }

  public boolean isSeated(int party) {
    return (seated() >> party & 1) != 0;
  }

  public Instruction instruction() {
    return game.instruction(table.instruction());
  }

  /** Whether a part of the text may still change. */
  public boolean closedFor(int item) {
    boolean sentence = game.docket().agenda().item(item).part() == Part.SENTENCE;
    return sentence && !table.silences().isEmpty();
  }

  /** Whether a party's yes ground on a clause may be shown now. */
  public boolean discloses(int party, int item) {
    return difficulty == Difficulty.TUTORIAL
        || difficulty == Difficulty.STANDARD && table.shown(party, item);
  }

  /** Chance of a leak of the next corridor offer, in percent. */
  public int leakChance(List<Edit> edits) {
    int chance =
        game.content().assumption("leak", "base")
            + game.content().assumption("leak", "each") * table.corridorsHere()
            + (edits.stream().anyMatch(this::belowPressLine)
                ? game.content().assumption("leak", "below-press-line")
                : 0);
    return Math.min(chance, game.content().assumption("leak", "most"));
  }

  private boolean belowPressLine(Edit e) {
    Table.Line line = table.line(e.item());
    return line != null && e.party() == Edit.JOINT && e.level() < line.level();
  }

  /** Why a move would be refused now, or empty. An undo is for the session to judge. */
  public Optional<Refusal> refuses(Move move) {
    return move instanceof Move.Undo ? Optional.empty() : Referee.refuses(this, move);
  }

  /** Whether a press notice has appeared and is still closed. */
  public boolean mayCheck(String notice) {
    return Referee.refuses(this, new Move.Check(notice)).isEmpty();
  }

  /** The price of a give under the instruction in force. */
  public int price(int give) {
    return instruction().price(cast().gives().get(give));
  }

  /** Whether a mark stands on a party's clause or has bitten there. */
  boolean marked(int party, int item) {
    return (table.marks(party) >> item & 1) != 0 || table.bitten(party, item) > 0;
  }

  public Party party(int index) {
    return cast().party(index);
  }
}

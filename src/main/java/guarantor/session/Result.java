package guarantor.session;

import guarantor.content.Blueprint;
import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Cast;
import guarantor.negotiation.Drill;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Frontier;
import guarantor.negotiation.Give;
import guarantor.negotiation.Instruction;
import guarantor.negotiation.Item;
import guarantor.negotiation.Part;
import guarantor.negotiation.PressLines;
import guarantor.negotiation.Role;
import guarantor.negotiation.Score;
import guarantor.negotiation.Settlement;
import guarantor.negotiation.Table;
import guarantor.negotiation.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What a game came to: the text as signed, and its score under the instruction.
 *
 * @param stands whether the Compact stands
 */
public record Result(Drill.Signed signed, boolean stands, Score score) {

  /** The result of a game that is over. */
  public static Result of(State state) {
    Table table = state.table();
    Fact.Settled settled = table.settled();
    Drill.Signed signed =
        settled == null
            ? new Drill.Signed(sentenceOnly(table), 0, free(table.parties(), 0), false)
            : signed(state, settled);
    boolean stands = settled != null && settled.stands();
    Score score =
        Score.of(
            signed,
            state.cast(),
            state.game().questions(),
            state.instruction(),
            table.points(),
            stands);
    return new Result(signed, stands, score);
  }

  /** The text as a settlement leaves it: whole, or the letters of a Compact that fell. */
  private static Drill.Signed signed(State state, Fact.Settled settled) {
    Table table = state.table();
    if (settled.stands()) {
      long signers = settled.signers() | settled.rows();
      return new Drill.Signed(
          table.text(), signers, settled.reserved(table.parties()), softened(state));
    }
    return new Drill.Signed(
        fallen(table.text()),
        settled.letters(),
        annexesOnly(table.agenda(), settled, table.parties()),
        softened(state));
  }

  /** Who walks out leaves the Sentence to those who own it, as silence settled it. */
  private static Text sentenceOnly(Table table) {
    Text text = Text.statusQuo(table.agenda(), table.parties());
    for (Fact.Silence s : table.silences()) {
      text = text.with(Edit.joint(s.item(), s.level(), s.force()));
    }
    return text;
  }

  /** Points in percent of the best text found, never below 0. */
  public static int share(int points, int frontier) {
    return frontier <= 0 ? 0 : Math.max(0, points) * 100 / frontier;
  }

  /** Whether the Compact would stand if the game ended now. */
  public static boolean wouldStand(State state) {
    return state.table().ending() == Table.Ending.OPEN
        ? Settlement.compact(state.table(), state.cast()).stands()
        : of(state).stands();
  }

  /** The best a perfectly informed player could end with under the instruction in force. */
  public static Frontier.Found frontier(State state) {
    return frontier(state.game(), state.instruction());
  }

  /**
   * The best a perfectly informed player could end with: the Sentence on the day it closes, the
   * Compact on the last. The level of play does not move it.
   */
  public static Frontier.Found frontier(Game game, Instruction instruction) {
    return search(game, instruction).search();
  }

  static Frontier search(Game game, Instruction instruction) {
    int last = game.sittings() - 1;
    int closing = last;
    for (int i = 0; i < last; i++) {
      closing = game.scenario().sittings().get(i).closesSentence() ? i : closing;
    }
    return new Frontier(
        day(game, last),
        day(game, closing),
        game.questions(),
        instruction,
        game.scenario().mandatePoints().standard(),
        pressLines(game));
  }

  private static Frontier.Day day(Game game, int sitting) {
    Scene scene = game.scene(sitting);
    long present = -1L;
    for (long seats : scene.seats()) {
      present &= seats;
    }
    return new Frontier.Day(scene.cast(), present, Arrays.stream(scene.voiced()).boxed().toList());
  }

  private static PressLines pressLines(Game game) {
    List<List<PressLines.Line>> sittings = new ArrayList<>();
    for (Scenario.Sitting sitting : game.scenario().sittings()) {
      List<PressLines.Line> lines = new ArrayList<>();
      for (String id : sitting.pressLines()) {
        Position p = game.content().positions().get(id);
        int item = game.docket().agenda().indexOf(p.issue());
        if (item >= 0 && p.level().isPresent()) {
          int level = game.content().issues().get(p.issue()).step(p.level().get());
          int top = game.docket().agenda().item(item).top();
          lines.add(new PressLines.Line(item, Math.min(level, top)));
        }
      }
      sittings.add(lines);
    }
    Content content = game.content();
    return new PressLines(
        sittings,
        content.assumption("press-line", "earns"),
        content.assumption("press-line", "earns-most"),
        content.assumption("press-line", "costs"),
        Closing.PLEDGED_BY_MANY);
  }

  /**
   * A text with these terms, those on annexes in every signer's; what is not on the agenda left
   * out.
   */
  private static Text written(Game game, Agenda agenda, List<Blueprint.Term> terms, long signers) {
    Text text = Text.statusQuo(agenda, game.partyIds().size());
    for (Blueprint.Term t : terms) {
      int item = agenda.indexOf(t.issue());
      if (item < 0) {
        continue;
      }
      int level = game.content().issues().get(t.issue()).step(t.level());
      if (!agenda.isAnnex(item)) {
        text = text.with(Edit.joint(item, level, t.force().map(Enum::ordinal).orElse(0)));
        continue;
      }
      for (int p = 0; p < game.partyIds().size(); p++) {
        text = (signers >> p & 1) != 0 ? text.with(Edit.annex(item, level, p)) : text;
      }
    }
    return text;
  }

  /**
   * An end that a design names, as the drill reads it: all its levels, signed by every guarantor
   * with a voice, or by nobody where it names no instrument or no party to one.
   */
  public static Drill.Signed end(Game game, Blueprint b) {
    Cast cast = game.scene(game.sittings() - 1).cast();
    boolean nobody =
        b.terms().stream()
            .anyMatch(t -> t.level().equals("no-instrument") || t.level().equals("not-a-party"));
    long signers = nobody ? 0 : cast.of(Role.VOICE);
    Text text = written(game, game.docket().agenda(), b.terms(), signers);
    return new Drill.Signed(text, signers, free(game.partyIds().size(), 0), false);
  }

  /** The text as it would be signed if the game ended now, by those who have pledged. */
  public static Drill.Signed asItStands(State state) {
    return state.table().ending() == Table.Ending.OPEN
        ? signed(state, Settlement.compact(state.table(), state.cast()))
        : of(state).signed();
  }

  /** A Compact that fell says nothing: the Sentence and the annexes are what is left to read. */
  private static Text fallen(Text text) {
    Text left = text;
    for (int i = 0; i < text.agenda().size(); i++) {
      Item item = text.agenda().item(i);
      if (item.part() == Part.COMPACT) {
        left = left.with(Edit.joint(i, item.statusQuo(), 0));
      }
    }
    return left;
  }

  /** Without a Compact only the annexes stand, as letters. */
  private static List<Long> annexesOnly(Agenda agenda, Fact.Settled settled, int parties) {
    long joint = 0;
    for (int i = 0; i < agenda.size(); i++) {
      joint |= agenda.isAnnex(i) ? 0 : 1L << i;
    }
    List<Long> out = new ArrayList<>();
    for (long free : settled.reserved(parties)) {
      out.add(free | joint);
    }
    return out;
  }

  /** Whether "commitment" stands where "guarantee" stood: given to anybody, it is in the text. */
  public static boolean softened(State state) {
    for (Give g : state.cast().gives()) {
      boolean made = state.table().given(g.index(), Edit.JOINT);
      for (int p = 0; p < state.table().parties(); p++) {
        made |= state.table().given(g.index(), p);
      }
      if (g.softens() && made) {
        return true;
      }
    }
    return false;
  }

  /** A real text as the same drill reads it. */
  public static Drill.Signed comparison(Game game, Scenario.Comparison c) {
    long signers = 0;
    for (String s : c.signers()) {
      signers |= 1L << game.partyIds().indexOf(s);
    }
    Text text = written(game, agendaOf(game, c), c.terms(), signers);
    return new Drill.Signed(text, signers, free(game.partyIds().size(), 0), c.softened());
  }

  /** A text older than the scene starts from nothing: what stood later was not there for it. */
  private static Agenda agendaOf(Game game, Scenario.Comparison c) {
    Agenda agenda = game.docket().agenda();
    boolean older = c.date().compareTo(game.scenario().sittings().get(0).moment()) < 0;
    if (!older) {
      return agenda;
    }
    List<Item> items = new ArrayList<>();
    for (Item i : agenda.items()) {
      items.add(new Item(i.id(), i.part(), i.top(), 0, i.tagged()));
    }
    return new Agenda(items, agenda.trigger());
  }

  private static List<Long> free(int parties, long mask) {
    return Collections.nCopies(parties, mask);
  }
}

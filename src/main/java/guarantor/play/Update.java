package guarantor.play;

import guarantor.negotiation.Item;
import guarantor.play.Block.Kind;
import guarantor.session.Move;
import guarantor.session.Refusal;
import guarantor.session.State;
import guarantor.understanding.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The next model and its effects: pure, and the same for both faces. */
public final class Update {
  private static final int LONGEST_LINE = 2000;
  private static final Pattern LONG_WORD = Pattern.compile("([^\\s\"]{30})[^\\s\"]+");

  /** A word of letters, with the mark that ends a sentence. */
  private static final Pattern ONE_WORD = Pattern.compile("\\p{L}{4,}[.!?]*");

  private static final double FEW_WORDS_SURE = 0.7;
  private static final int TOO_MANY_FOR_A_COMMAND = 6;
  static final List<String> LEAVING = List.of("quit", "exit", "q");

  private final Commands commands = new Commands();
  private final Hearing hearing;

  /** With nobody to read free text. */
  public Update() {
    this(Hearing.none());
  }

  public Update(Hearing hearing) {
    this.hearing = hearing;
  }

  /** A model with what it asks of the world. */
  public record Step(Model model, List<Effect> effects) {
    static Step of(Model model, Effect... effects) {
      return new Step(model, List.of(effects));
    }
  }

  /** What a message does to a model. */
  public Step of(Model model, Msg msg) {
    if (msg instanceof Msg.Line m) {
      return line(model, m.text());
    }
    if (msg instanceof Msg.Started m) {
      return started(model, m);
    }
    if (msg instanceof Msg.Assigned m) {
      return Lectern.opened(model, m);
    }
    if (msg instanceof Msg.Offered m) {
      Block says = Block.of(Kind.NOTE, m.message());
      return Step.of(model.printing(List.of(says), "", m.choices()));
    }
    if (msg instanceof Msg.HandedIn m) {
      String says = model.phrases().say("course.handed-in", m.path());
      return Step.of(atMenu(model, Block.of(Kind.NOTE, says)));
    }
    if (msg instanceof Msg.Committed m) {
      return committed(model, m);
    }
    if (msg instanceof Msg.Refused m) {
      return Step.of(atMenu(model, Block.of(Kind.ERROR, refusal(model, m.refusal()))));
    }
    if (msg instanceof Msg.Failed m) {
      return Step.of(atMenu(model, Block.of(Kind.ERROR, m.message())));
    }
    return Step.of(model);
  }

  /** More printed, and the main menu open again. */
  static Model atMenu(Model model, List<Block> blocks) {
    return model.printing(blocks, question(model), menu(model));
  }

  static Model atMenu(Model model, Block block) {
    return atMenu(model, List.of(block));
  }

  /** Something wrong with the line; what was asked is still asked. */
  static Step wrong(Model model, String message) {
    List<Block> error = List.of(Block.of(Kind.ERROR, shortened(message)));
    return Step.of(model.printing(error, model.question(), model.choices()));
  }

  /**
   * What the main menu asks: nothing at the table, something where the game waits for one answer.
   */
  private static String question(Model model) {
    if (model.game().isEmpty()) {
      return "";
    }
    return switch (model.game().get().phase()) {
      case PRESS -> model.phrases().say("ask.press");
      case TRAVEL -> model.phrases().say("ask.stop");
      default -> "";
    };
  }

  private static List<Intent.Choice> menu(Model model) {
    return model.game().isPresent()
        ? Menus.main(model.game().get(), model.names().orElseThrow())
        : model.titles().choices();
  }

  private Step started(Model model, Msg.Started m) {
    Model playing = model.opening(m.state());
    Names names = playing.names().orElseThrow();
    List<Block> blocks = new ArrayList<>();
    if (!m.notice().isEmpty()) {
      blocks.add(Block.of(Kind.NOTE, m.notice()));
    }
    blocks.addAll(Scribe.write(m.last(), m.state(), names));
    if (m.last().number() > 1) {
      blocks.add(Block.of(Kind.NOTE, Status.line(m.state(), names)));
    }
    blocks.addAll(Coach.says(m.state(), names));
    return Step.of(atMenu(playing, blocks));
  }

  private Step committed(Model model, Msg.Committed m) {
    Names names = model.names().orElseThrow();
    List<Block> blocks = new ArrayList<>(Scribe.write(m.event(), m.state(), names));
    blocks.addAll(Coach.says(m.state(), names));
    return Lectern.after(atMenu(model.with(m.state()), blocks), m.state());
  }

  private Step line(Model model, String typed) {
    String text = Sanitize.line(typed);
    if (text.length() > LONGEST_LINE) {
      return wrong(model, model.phrases().say("error.long", text.length(), LONGEST_LINE));
    }
    if (model.draft().isPresent()) {
      return drafted(model, model.draft().get(), text);
    }
    String chosen = chosen(model, text);
    if (isNumber(chosen) && !model.choices().isEmpty()) {
      return wrong(model, model.phrases().say("error.number", chosen, model.choices().size()));
    }
    if (model.game().isEmpty()) {
      return TitleLine.read(model, chosen);
    }
    if (Lectern.asks(model)) {
      return Lectern.answer(model, chosen);
    }
    Optional<String> forbidden = Lectern.forbids(model, chosen);
    if (forbidden.isPresent()) {
      return wrong(model, forbidden.get());
    }
    if (chosen.startsWith(FreeText.MEANS) && chosen.contains(FreeText.WORDS)) {
      int cut = chosen.indexOf(FreeText.WORDS);
      String line = chosen.substring(FreeText.MEANS.length(), cut);
      return means(model, line, chosen.substring(cut + FreeText.WORDS.length()));
    }
    Intent intent = read(model, chosen);
    if (intent instanceof Intent.Unclear && isSentence(chosen)) {
      State state = model.game().get();
      Names names = model.names().orElseThrow();
      Optional<Reading> reading = hearing.read(text, FreeText.situation(state, names));
      if (reading.filter(r -> isTaken(r, chosen)).isPresent()) {
        return intent(model, new FreeText(state, names, text).of(reading.get()), text);
      }
    }
    return intent(model, intent, chosen);
  }

  /**
   * Whether a line that is no command may be a sentence: one plain word that is near no command, or
   * more words; those that begin with a command's name only where they are too many for one.
   */
  private boolean isSentence(String line) {
    List<String> words = Vocabulary.words(line);
    String first = words.isEmpty() ? "" : words.get(0);
    boolean command = commands.isName(first) || commands.isNearName(first);
    return words.size() == 1
        ? ONE_WORD.matcher(first).matches() && !command
        : words.size() >= (command ? TOO_MANY_FOR_A_COMMAND : 2);
  }

  /** One or two words must be clearer than a sentence, or they stay no command. */
  private static boolean isTaken(Reading r, String line) {
    boolean talk = r.intent().equals("off-topic") || !r.issue().isEmpty() && !r.certain();
    int words = Vocabulary.words(line).size();
    return words > 2 || !talk && r.sure().intent() >= FEW_WORDS_SURE && (words == 2 || r.move());
  }

  private Intent read(Model model, String line) {
    return commands.read(
        line,
        model.game().orElseThrow(),
        model.names().orElseThrow(),
        model.vocabulary().orElseThrow(),
        model.last());
  }

  /** A line made of a sentence: what it lacks is asked for, its move is always confirmed. */
  private Step means(Model model, String line, String typed) {
    Intent intent = read(model, line);
    if (intent instanceof Intent.Do d) {
      return heard(model, d.move(), typed);
    }
    if (intent instanceof Intent.Choose c) {
      return Step.of(model.printing(List.of(), c.question(), meant(c.choices(), typed)));
    }
    return intent(model, intent, typed);
  }

  /** Choices that go on with a sentence: each line carries the words it was made of. */
  private static List<Intent.Choice> meant(List<Intent.Choice> choices, String typed) {
    return choices.stream()
        .map(c -> new Intent.Choice(c.label(), FreeText.MEANS + c.line() + FreeText.WORDS + typed))
        .toList();
  }

  private Step heard(Model model, Move move, String typed) {
    Optional<Step> barred = barred(model, move);
    if (barred.isPresent()) {
      return barred.get();
    }
    State state = model.game().orElseThrow();
    Names names = model.names().orElseThrow();
    List<Block> preview = new ArrayList<>();
    preview.add(Block.of(Kind.NOTE, new Mending(state, names, move).said()));
    preview.addAll(Preview.of(state, names, move));
    if (!isIrreversible(move)) {
      preview.add(Block.of(Kind.NOTE, model.phrases().say("free.confirm")));
    }
    return Step.of(model.drafting(new Model.Draft(move, typed, preview, true, 0)));
  }

  private static boolean isIrreversible(Move move) {
    return move instanceof Move.Initial
        || move instanceof Move.WalkOut
        || move instanceof Move.Accept
        || move instanceof Move.Withdraw;
  }

  /** A number stands for the choice that bears it. */
  private static String chosen(Model model, String text) {
    String t = text.trim();
    if (isNumber(t) && t.length() < 4) {
      int n = Integer.parseInt(t);
      if (n >= 1 && n <= model.choices().size()) {
        return model.choices().get(n - 1).line();
      }
    }
    return t;
  }

  static boolean isNumber(String text) {
    String t = text.trim();
    return !t.isEmpty() && t.chars().allMatch(Character::isDigit);
  }

  static Step leave(Model model) {
    return Step.of(model.gone(), new Effect.Leave());
  }

  private Step intent(Model model, Intent intent, String typed) {
    if (intent instanceof Intent.Do d) {
      return move(model, d.move(), typed);
    }
    if (intent instanceof Intent.Show s) {
      return Step.of(atMenu(model, Lectern.allowed(model, s.blocks())));
    }
    if (intent instanceof Intent.Choose c) {
      return Step.of(model.printing(List.of(), c.question(), c.choices()));
    }
    if (intent instanceof Intent.Unclear u) {
      return wrong(model, u.message());
    }
    if (intent instanceof Intent.Means m) {
      return means(model, m.line(), m.typed());
    }
    return leave(model);
  }

  /** What comes of a move that the rules or the assignment do not let through, typed or said. */
  private Optional<Step> barred(Model model, Move move) {
    Optional<Refusal> refusal = model.game().orElseThrow().refuses(move);
    if (refusal.isPresent()) {
      return Optional.of(
          Step.of(atMenu(model, Block.of(Kind.ERROR, refusal(model, refusal.get())))));
    }
    return Lectern.forbids(model, move).map(why -> wrong(model, why));
  }

  private Step move(Model model, Move move, String typed) {
    State state = model.game().orElseThrow();
    boolean asks = isIrreversible(move) || model.face() == Model.Face.SCREEN && move.costly();
    Optional<Step> barred = barred(model, move);
    if (barred.isPresent()) {
      return barred.get();
    }
    List<Block> preview = Preview.of(state, model.names().orElseThrow(), move);
    if (asks) {
      return Step.of(model.drafting(new Model.Draft(move, typed, preview)));
    }
    Model shown = preview.isEmpty() ? model : model.printing(preview, "", model.choices());
    return Step.of(shown, new Effect.Commit(move, typed));
  }

  private Step drafted(Model model, Model.Draft draft, String text) {
    String answer = text.trim().toLowerCase(Locale.ROOT);
    boolean yes = answer.equals("y") || answer.equals("yes");
    if (yes && draft.heard() && draft.asked() == 0 && isIrreversible(draft.move())) {
      Block twice = Block.of(Kind.NOTE, model.phrases().say("free.twice"));
      return Step.of(model.drafting(draft.confirmedOnce(List.of(twice))));
    }
    if (yes) {
      return Step.of(
          model.printing(List.of(), "", menu(model)),
          new Effect.Commit(draft.move(), draft.typed()));
    }
    if (answer.equals("n") || answer.equals("no")) {
      return Step.of(atMenu(model, Block.of(Kind.NOTE, model.phrases().say("draft.dropped"))));
    }
    if (LEAVING.contains(answer)) {
      return leave(model);
    }
    Optional<List<Intent.Choice>> mended =
        draft.heard()
            ? new Mending(model.game().orElseThrow(), model.names().orElseThrow(), draft.move())
                .read(answer)
            : Optional.empty();
    if (mended.isPresent()) {
      return mended(model, mended.get(), draft);
    }
    if (answer.startsWith("call ")) {
      Model open = model.printing(List.of(), "", menu(model));
      return line(open, draft.typed() + " " + answer);
    }
    Block again = Block.of(Kind.NOTE, model.phrases().say("draft.yes-no"));
    return Step.of(model.drafting(draft.showing(List.of(again))));
  }

  /** One choice is taken at once, more are listed. */
  private Step mended(Model model, List<Intent.Choice> choices, Model.Draft draft) {
    String typed = draft.typed();
    Model open = model.printing(List.of(), "", menu(model));
    if (choices.size() == 1) {
      Step next = means(open, choices.get(0).line(), typed);
      boolean refused = next.model().last().stream().anyMatch(b -> b.kind() == Kind.ERROR);
      return refused ? Step.of(model.drafting(draft.showing(next.model().last()))) : next;
    }
    String ask = model.phrases().say("free.mend");
    return Step.of(open.printing(List.of(), ask, meant(choices, typed)));
  }

  private static String refusal(Model model, Refusal refusal) {
    Phrases say = model.phrases();
    String key = "refusal." + refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Object[] shown = refusal.arguments().stream().map(a -> shown(model, a)).toArray();
    return shortened(say.say(key, shown));
  }

  /** A message that repeats a long word stays a line. */
  static String shortened(String message) {
    return LONG_WORD.matcher(message).replaceAll("$1...");
  }

  /** Ids in a refusal by their names. */
  private static String shown(Model model, String argument) {
    if (model.names().isEmpty()) {
      return argument;
    }
    Names names = model.names().get();
    int issue = names.game().issueIds().indexOf(argument);
    int party = names.game().partyIds().indexOf(argument);
    if (issue >= 0) {
      Item item = names.game().docket().agenda().item(issue);
      return item.id().isEmpty() ? argument : names.issue(issue);
    }
    return party >= 0 ? names.party(party) : argument;
  }
}

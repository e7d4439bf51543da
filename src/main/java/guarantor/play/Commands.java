package guarantor.play;

import guarantor.content.Scenario;
import guarantor.diagnostic.Nearest;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Standing;
import guarantor.play.Block.Kind;
import guarantor.session.Move;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one command table: what can be typed, for both faces; help is made from it. */
public final class Commands {
  private final List<Command> table = new ArrayList<>();

  /** What a command reads from. */
  record Context(State state, Names names, Vocabulary vocabulary, List<Block> last) {}

  public Commands() {
    costly("ask", "ask DELEGATION CLAUSE", (c, w, l) -> ask(c, w, l));
    costly(
        "propose",
        "propose CLAUSE LEVEL [on signature|ceasefire|peace] [except D], ... [give G] [to D] [call ANSWER]",
        (c, w, l) -> new Proposal(c.state(), c.vocabulary(), c.names(), w).read(l),
        "offer",
        "table",
        "draft");
    costly(
        "telephone", "telephone DELEGATION: propose ...", (c, w, l) -> telephone(c, w, l), "phone");
    costly("blueprint", "blueprint NAME", (c, w, l) -> blueprint(c, w));
    costly("accept", "accept DELEGATION [sentence|compact]", (c, w, l) -> accept(c, w, l));
    costly("rally", "rally DELEGATION CLAUSE", (c, w, l) -> rally(c, w, l));
    costly("check", "check NOTICE", (c, w, l) -> check(c, w));
    free("read", "read DELEGATION", (c, w, l) -> party(c, w, l, p -> new Move.Read(p)));
    free(
        "withdraw",
        "withdraw CLAUSE",
        (c, w, l) -> item(c, w, l, i -> new Intent.Do(new Move.Withdraw(i))));
    free("go", "go STOP", (c, w, l) -> go(c, w), "travel", "helsinki", "oslo");
    free("press", "press RECORD | press none", (c, w, l) -> press(c, w));
    free("instruct", "instruct NAME", (c, w, l) -> instruct(c, w), "instruction");
    free("adjourn", "adjourn", (c, w, l) -> new Intent.Do(new Move.Adjourn()), "next", "end");
    free("initial", "initial", (c, w, l) -> new Intent.Do(new Move.Initial()), "sign");
    free(
        "walk",
        "walk out",
        (c, w, l) -> new Intent.Do(new Move.WalkOut()),
        "walkout",
        "leave-table");
    free("undo", "undo", (c, w, l) -> new Intent.Do(new Move.Undo()));
    look("text", "text", (c, w, l) -> show(pages(c).text()), "treaty", "terms");
    look("who", "who", (c, w, l) -> show(pages(c).who()), "matrix", "status", "overview");
    look("why", "why [DELEGATION [CLAUSE]]", (c, w, l) -> LookUps.why(c, w, l));
    look(
        "delegation",
        "delegation NAME",
        (c, w, l) -> show(c, w, l, p -> pages(c).delegation(p)),
        "delegations");
    look("dossier", "dossier DELEGATION [CLAUSE]", (c, w, l) -> LookUps.dossier(c, w, l), "record");
    look(
        "clause",
        "clause CLAUSE",
        (c, w, l) -> item(c, w, l, i -> show(pages(c).ladder(i))),
        "ladder",
        "levels");
    look("source", "source ID", (c, w, l) -> LookUps.source(c, w), "cite", "sources");
    look("mandate", "mandate", (c, w, l) -> show(pages(c).mandate()), "mood", "meters");
    look("gives", "gives", (c, w, l) -> show(pages(c).gives()));
    look(
        "adviser",
        "adviser DELEGATION",
        (c, w, l) -> show(c, w, l, p -> LookUps.adviser(c, p)),
        "consult-adviser");
    look("notices", "notices", (c, w, l) -> show(pages(c).press()), "papers");
    look("drill", "drill", (c, w, l) -> LookUps.drill(c));
    look("debrief", "debrief", (c, w, l) -> LookUps.debrief(c));
    look("last", "last", (c, w, l) -> show(c.last()), "again", "repeat");
    look("help", "help [COMMAND]", (c, w, l) -> help(c, w), "?", "commands");
    look("quit", "quit", (c, w, l) -> new Intent.Leave(), "exit", "q");
  }

  private void costly(String name, String usage, Command.Reader reader, String... more) {
    add(name, usage, "cost.one", reader, more);
  }

  private void free(String name, String usage, Command.Reader reader, String... more) {
    add(name, usage, "cost.free", reader, more);
  }

  private void look(String name, String usage, Command.Reader reader, String... more) {
    add(name, usage, "cost.look", reader, more);
  }

  private void add(String name, String usage, String costs, Command.Reader reader, String... more) {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(List.of(more));
    table.add(new Command(names, usage, "help." + name, costs, reader));
  }

  /** What a typed line comes to; {@code last} is what was shown last. */
  public Intent read(
      String line, State state, Names names, Vocabulary vocabulary, List<Block> last) {
    List<String> words =
        new ArrayList<>(Vocabulary.words(line.startsWith("/") ? line.substring(1) : line));
    if (words.isEmpty()) {
      return new Intent.Choose("", Menus.main(state, names));
    }
    Context context = new Context(state, names, vocabulary, last);
    String first = words.get(0);
    for (Command c : table) {
      if (c.names().contains(first)) {
        boolean place = c.name().equals("go") && !first.equals("go") && !first.equals("travel");
        List<String> rest = new ArrayList<>(words.subList(place ? 0 : 1, words.size()));
        return c.reader().read(context, rest, String.join(" ", words));
      }
    }
    return unknown(context, first);
  }

  private Intent unknown(Context c, String word) {
    List<String> all =
        table.stream().flatMap(x -> x.names().stream()).filter(x -> x.length() > 1).toList();
    String near = Nearest.of(word, all);
    String shown = word.length() > 30 ? word.substring(0, 30) + "..." : word;
    return new Intent.Unclear(
        near.isEmpty()
            ? c.names().phrases().say("error.command", shown)
            : c.names().phrases().say("error.command-near", shown, near));
  }

  static Pages pages(Context c) {
    return new Pages(c.state(), c.names());
  }

  static Intent show(List<Block> blocks) {
    return new Intent.Show(blocks);
  }

  private static Intent ask(Context c, List<String> w, String line) {
    Optional<Vocabulary.Found> party = c.vocabulary().party(w, 0);
    if (party.isEmpty()) {
      return w.isEmpty() ? Menus.parties(c.state(), c.names(), line) : whom(c, w);
    }
    int at = party.get().words();
    Optional<Vocabulary.Found> item = c.vocabulary().issue(w, at);
    if (item.isEmpty()) {
      return at >= w.size() ? Menus.issues(c.state(), c.names(), line, true) : clause(c, w, at);
    }
    return new Intent.Do(new Move.Ask(party.get().number(), item.get().number()));
  }

  static Intent whom(Context c, List<String> w) {
    String near = c.vocabulary().hint(w.get(0));
    return new Intent.Unclear(
        c.names()
            .phrases()
            .say(near.isEmpty() ? "error.delegation" : "error.word-near", w.get(0), near));
  }

  private static Intent clause(Context c, List<String> w, int at) {
    String near = c.vocabulary().hint(w.get(at));
    return new Intent.Unclear(
        c.names()
            .phrases()
            .say(near.isEmpty() ? "error.clause" : "error.word-near", w.get(at), near));
  }

  private Intent telephone(Context c, List<String> w, String line) {
    Optional<Vocabulary.Found> party = c.vocabulary().party(stripColon(w), 0);
    if (party.isEmpty()) {
      return w.isEmpty() ? Menus.parties(c.state(), c.names(), line) : whom(c, w);
    }
    List<String> rest = new ArrayList<>(w.subList(party.get().words(), w.size()));
    rest.removeIf(x -> x.equals(":"));
    String name = c.state().game().partyIds().get(party.get().number());
    if (!rest.isEmpty() && rest.get(0).equals("ask")) {
      return read(
          "ask " + name + " " + String.join(" ", rest.subList(1, rest.size())),
          c.state(),
          c.names(),
          c.vocabulary(),
          c.last());
    }
    rest.remove("propose");
    List<String> said = new ArrayList<>(rest.isEmpty() ? List.of("table") : rest);
    said.addAll(List.of("to", name));
    return new Proposal(c.state(), c.vocabulary(), c.names(), said)
        .read("propose " + String.join(" ", said));
  }

  private static List<String> stripColon(List<String> w) {
    w.replaceAll(x -> x.length() > 1 && x.endsWith(":") ? x.substring(0, x.length() - 1) : x);
    return w;
  }

  private static Intent blueprint(Context c, List<String> w) {
    if (w.isEmpty()) {
      return Menus.blueprints(c.state(), c.names());
    }
    String typed = String.join(" ", w);
    Optional<String> id = c.vocabulary().blueprint(typed);
    return id.<Intent>map(b -> new Intent.Do(new Move.Blueprint(b, Optional.empty())))
        .orElseGet(() -> new Intent.Unclear(c.names().phrases().say("error.blueprint", typed)));
  }

  private static Intent accept(Context c, List<String> w, String line) {
    Optional<Vocabulary.Found> party = c.vocabulary().party(w, 0);
    if (party.isEmpty()) {
      List<Intent.Choice> open = Menus.accept(c.state(), c.names());
      return open.isEmpty()
          ? new Intent.Unclear(c.names().phrases().say("error.no-counter"))
          : new Intent.Choose(c.names().phrases().say("ask.accept"), open);
    }
    int p = party.get().number();
    Paper paper = paper(c, w, p);
    return new Intent.Do(new Move.Accept(p, paper));
  }

  private static Paper paper(Context c, List<String> w, int party) {
    for (Paper paper : Paper.values()) {
      if (w.contains(paper.name().toLowerCase(Locale.ROOT))) {
        return paper;
      }
    }
    Standing compact = c.state().table().standing(party, Paper.COMPACT);
    boolean counter = compact != null && !compact.answer().counter().isEmpty();
    return counter ? Paper.COMPACT : Paper.SENTENCE;
  }

  private static Intent rally(Context c, List<String> w, String line) {
    Optional<Vocabulary.Found> party = c.vocabulary().party(w, 0);
    if (party.isEmpty()) {
      return w.isEmpty() ? Menus.parties(c.state(), c.names(), line) : whom(c, w);
    }
    int at = party.get().words();
    if (at < w.size() && w.get(at).equals("on")) {
      at++;
    }
    Optional<Vocabulary.Found> item = c.vocabulary().issue(w, at);
    return item.<Intent>map(i -> new Intent.Do(new Move.Rally(party.get().number(), i.number())))
        .orElseGet(() -> Menus.issues(c.state(), c.names(), line, true));
  }

  private static Intent check(Context c, List<String> w) {
    List<Intent.Choice> open = new ArrayList<>();
    for (Scenario.Notice n : c.state().game().scenario().press()) {
      Move.Check move = new Move.Check(n.id());
      boolean may = c.state().mayCheck(n.id());
      if (may && w.contains(n.id())) {
        return new Intent.Do(move);
      }
      if (may) {
        open.add(new Intent.Choice("\"" + n.printed() + "\"", "check " + n.id()));
      }
    }
    if (!w.isEmpty() && !w.equals(List.of("press"))) {
      return new Intent.Do(new Move.Check(w.get(0)));
    }
    if (open.size() == 1) {
      return new Intent.Do(new Move.Check(open.get(0).line().substring("check ".length())));
    }
    return open.isEmpty()
        ? new Intent.Unclear(c.names().phrases().say("error.no-notice"))
        : new Intent.Choose(c.names().phrases().say("ask.notice"), open);
  }

  private interface OfParty {
    Move move(int party);
  }

  private static Intent party(Context c, List<String> w, String line, OfParty of) {
    Optional<Vocabulary.Found> party = c.vocabulary().party(w, 0);
    if (party.isEmpty()) {
      return w.isEmpty() ? Menus.parties(c.state(), c.names(), line) : whom(c, w);
    }
    return new Intent.Do(of.move(party.get().number()));
  }

  private interface PageOfParty {
    List<Block> page(int party);
  }

  private static Intent show(Context c, List<String> w, String line, PageOfParty of) {
    Optional<Vocabulary.Found> party = c.vocabulary().party(w, 0);
    if (party.isEmpty()) {
      return w.isEmpty() ? Menus.parties(c.state(), c.names(), line) : whom(c, w);
    }
    return show(of.page(party.get().number()));
  }

  private interface OfItem {
    Intent intent(int item);
  }

  private static Intent item(Context c, List<String> w, String line, OfItem of) {
    Optional<Vocabulary.Found> item = c.vocabulary().issue(w, 0);
    if (item.isEmpty()) {
      return w.isEmpty() ? Menus.issues(c.state(), c.names(), line, true) : clause(c, w, 0);
    }
    return of.intent(item.get().number());
  }

  private static Intent go(Context c, List<String> w) {
    List<Scenario.Stop> stops = c.state().scene().sitting().stops();
    for (int i = 0; i < stops.size(); i++) {
      if (w.contains(stops.get(i).id())) {
        return new Intent.Do(new Move.Travel(i));
      }
    }
    return new Intent.Choose(c.names().phrases().say("ask.stop"), Menus.main(c.state(), c.names()));
  }

  private static Intent press(Context c, List<String> w) {
    if (w.isEmpty()) {
      return new Intent.Choose(
          c.names().phrases().say("ask.press"), Menus.press(c.state(), c.names()));
    }
    if (w.get(0).equals("none") || w.get(0).equals("nothing") || w.get(0).equals("silence")) {
      return new Intent.Do(new Move.Press(-1));
    }
    int ref = c.state().game().ref(w.get(0));
    return ref < 0
        ? new Intent.Unclear(c.names().phrases().say("error.position", w.get(0)))
        : new Intent.Do(new Move.Press(ref));
  }

  private static Intent instruct(Context c, List<String> w) {
    if (!w.isEmpty()) {
      return new Intent.Do(new Move.Instruct(w.get(0)));
    }
    List<Intent.Choice> out = new ArrayList<>();
    for (Scenario.Brief b : c.state().game().scenario().instructions()) {
      out.add(
          new Intent.Choice(
              b.name() + ", " + b.office() + ": " + b.mandate(), "instruct " + b.id()));
    }
    return new Intent.Choose(c.names().phrases().say("ask.instruction"), out);
  }

  private Intent help(Context c, List<String> w) {
    List<Block> out = new ArrayList<>();
    Phrases say = c.names().phrases();
    if (w.isEmpty()) {
      out.add(Block.of(Kind.NOTE, say.say("help.intro")));
    }
    String group = "";
    for (Command command : table) {
      if (w.isEmpty() || command.names().contains(w.get(0))) {
        if (w.isEmpty() && !command.costs().equals(group)) {
          group = command.costs();
          out.add(Block.of(Kind.HEADING, say.say(group)));
        }
        out.add(
            Block.row(
                w.isEmpty() ? command.name() : command.usage(),
                w.isEmpty()
                    ? command.usage() + " - " + say.say(command.summary())
                    : say.say(command.summary()) + " " + say.say(command.costs())));
      }
    }
    return out.isEmpty() ? unknown(c, w.get(0)) : show(out);
  }

  /** The table itself, for documents made from it. */
  List<Command> table() {
    return List.copyOf(table);
  }
}

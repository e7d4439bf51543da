package guarantor.play;

import guarantor.diagnostic.Nearest;
import guarantor.play.Block.Kind;
import guarantor.session.Move;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;

/** The one command table: what can be typed, for both faces; help is made from it. */
public final class Commands {
  private final List<Command> table = new ArrayList<>();

  /** What a command reads from. */
  record Context(State state, Names names, Vocabulary vocabulary, List<Block> last) {}

  public Commands() {
    costly("ask", "ask DELEGATION CLAUSE", (c, w, l) -> Readers.ask(c, w, l));
    costly(
        "propose",
        "propose CLAUSE LEVEL [on signature|ceasefire|peace] [except D], ... [give G] [to D] [call ANSWER]",
        (c, w, l) -> new Proposal(c.state(), c.vocabulary(), c.names(), w).read(l),
        "offer",
        "table",
        "draft");
    costly(
        "telephone", "telephone DELEGATION: propose ...", (c, w, l) -> telephone(c, w, l), "phone");
    costly("blueprint", "blueprint NAME", (c, w, l) -> Readers.blueprint(c, w));
    costly("accept", "accept DELEGATION [sentence|compact]", (c, w, l) -> Readers.accept(c, w));
    costly(
        "exhibit",
        "exhibit RECORD to DELEGATION [on CLAUSE]",
        (c, w, l) -> Readers.exhibit(c, w),
        "lay");
    free("folder", "folder [RECORD ...]", (c, w, l) -> Readers.folder(c, w), "pack");
    costly("rally", "rally DELEGATION CLAUSE", (c, w, l) -> Readers.rally(c, w, l));
    costly("check", "check NOTICE", (c, w, l) -> Readers.check(c, w));
    free(
        "read",
        "read DELEGATION",
        (c, w, l) -> Readers.party(c, w, l, p -> new Intent.Do(new Move.Read(p.number()))));
    free(
        "withdraw",
        "withdraw CLAUSE",
        (c, w, l) -> Readers.item(c, w, l, i -> new Intent.Do(new Move.Withdraw(i))));
    free("go", "go STOP", (c, w, l) -> Readers.go(c, w), "travel", "helsinki", "oslo");
    free("press", "press RECORD | press none", (c, w, l) -> Readers.press(c, w));
    free("instruct", "instruct NAME", (c, w, l) -> Readers.instruct(c, w), "instruction");
    free("adjourn", "adjourn", (c, w, l) -> new Intent.Do(new Move.Adjourn()), "next", "end");
    free("initial", "initial", (c, w, l) -> new Intent.Do(new Move.Initial()), "sign");
    free(
        "walk",
        "walk out",
        (c, w, l) -> new Intent.Do(new Move.WalkOut()),
        "walkout",
        "leave-table");
    free("undo", "undo", (c, w, l) -> new Intent.Do(new Move.Undo()));
    look("text", "text", (c, w, l) -> Readers.show(Readers.pages(c).text()), "treaty", "terms");
    look(
        "who",
        "who",
        (c, w, l) -> Readers.show(Readers.pages(c).who()),
        "matrix",
        "status",
        "overview");
    look("why", "why [DELEGATION [CLAUSE]]", (c, w, l) -> Readers.why(c, w, l));
    look(
        "delegation",
        "delegation NAME",
        (c, w, l) ->
            Readers.party(c, w, l, p -> Readers.show(Readers.pages(c).delegation(p.number()))),
        "delegations");
    look("dossier", "dossier DELEGATION [CLAUSE]", (c, w, l) -> Readers.dossier(c, w, l), "record");
    look("consult", "consult WHO [CLAUSE]", (c, w, l) -> Readers.consult(c, w), "voices");
    look(
        "clause",
        "clause CLAUSE",
        (c, w, l) -> Readers.item(c, w, l, i -> Readers.show(Readers.pages(c).ladder(i))),
        "ladder",
        "levels");
    look("source", "source ID", (c, w, l) -> Readers.source(c, w), "cite", "sources");
    look(
        "mandate",
        "mandate",
        (c, w, l) -> Readers.show(Readers.pages(c).mandate()),
        "mood",
        "meters");
    look("designs", "designs [NAME]", (c, w, l) -> Readers.designs(c, w), "systems");
    look("gives", "gives", (c, w, l) -> Readers.show(Readers.pages(c).gives()));
    look(
        "adviser",
        "adviser DELEGATION",
        (c, w, l) -> Readers.party(c, w, l, p -> Readers.show(Readers.adviser(c, p.number()))),
        "consult-adviser");
    look("notices", "notices", (c, w, l) -> Readers.show(Readers.pages(c).press()), "papers");
    look("drill", "drill", (c, w, l) -> Readers.drill(c));
    look("debrief", "debrief", (c, w, l) -> Readers.debrief(c));
    look("outcomes", "outcomes [DELEGATION]", Afterwards::read, "afterwards");
    look("last", "last", (c, w, l) -> Readers.show(c.last()), "again", "repeat");
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

  /** The words of a line; a stroke before the command says the same. */
  static List<String> words(String line) {
    return Vocabulary.words(line.startsWith("/") ? line.substring(1) : line);
  }

  /** What a typed line comes to; {@code last} is what was shown last. */
  public Intent read(
      String line, State state, Names names, Vocabulary vocabulary, List<Block> last) {
    List<String> words = new ArrayList<>(words(line));
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

  /** Whether a word is a command. */
  boolean isName(String word) {
    return table.stream().anyMatch(c -> c.names().contains(word));
  }

  /** Whether a word could be a command misspelt. */
  boolean isNearName(String word) {
    return !near(word).isEmpty();
  }

  private String near(String word) {
    List<String> all =
        table.stream().flatMap(x -> x.names().stream()).filter(x -> x.length() > 1).toList();
    return Nearest.of(word, all);
  }

  private Intent unknown(Context c, String word) {
    String near = near(word);
    return new Intent.Unclear(
        near.isEmpty()
            ? c.names().phrases().say("error.command", word)
            : c.names().phrases().say("error.command-near", word, near));
  }

  private Intent telephone(Context c, List<String> w, String line) {
    return Readers.party(c, Readers.stripColon(w), line, p -> telephone(c, w, p));
  }

  private Intent telephone(Context c, List<String> w, Vocabulary.Found party) {
    List<String> rest = new ArrayList<>(w.subList(party.words(), w.size()));
    rest.removeIf(x -> x.equals(":"));
    String name = c.state().game().partyIds().get(party.number());
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
    return out.isEmpty() ? unknown(c, w.get(0)) : Readers.show(out);
  }

  /** The table itself, for documents made from it. */
  List<Command> table() {
    return List.copyOf(table);
  }
}

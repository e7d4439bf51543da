package guarantor.cli;

import guarantor.content.Content;
import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Severity;
import guarantor.education.Assignment;
import guarantor.education.HandIn;
import guarantor.education.Note;
import guarantor.play.Course;
import guarantor.play.Layout;
import guarantor.play.Names;
import guarantor.play.Phrases;
import guarantor.session.Game;
import guarantor.session.Session;
import guarantor.session.Version;
import guarantor.store.AssignmentFile;
import guarantor.store.Classroom;
import guarantor.store.HandInFile;
import guarantor.trials.Bots;
import guarantor.trials.Rehearsal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A teacher's desk: new assignments, checked, previewed and rehearsed. */
@Command(
    name = "assign",
    description = "Write an assignment, check and preview it, or let bots rehearse it.",
    subcommands = {
      AssignCommand.New.class,
      AssignCommand.Check.class,
      AssignCommand.Rehearse.class
    },
    synopsisSubcommandLabel = "new|check|rehearse")
final class AssignCommand implements Callable<Integer> {
  private static final int WIDTH = 80;

  @ParentCommand private Root root;

  @Override
  public Integer call() {
    throw new WrongUse("say what to do: assign new, assign check or assign rehearse");
  }

  /** Asks and writes. */
  @Command(name = "new", description = "Ask a few questions and write an assignment's file.")
  static final class New implements Callable<Integer> {
    @ParentCommand private AssignCommand above;

    @Parameters(paramLabel = "FILE", description = "Where to write it.")
    private String file;

    @Override
    public Integer call() {
      Root root = above.root;
      Content content = root.content();
      // With --json the questions go nowhere: the document alone is printed.
      Assignment a = new AssignmentForm(root.asker(), content).fill();
      AssignmentFile.write(Root.path(file), a);
      Page page = new Page().line("Written: " + file);
      page.text(0, "Edit it as you like, then: assign check " + file);
      root.print(new Written(file, a.id(), AssignmentFile.hash(a)), page);
      return Tools.DONE;
    }
  }

  /** What `assign new --json` prints. */
  record Written(String file, String id, String hash) {}

  /** Lints and previews. */
  @Command(name = "check", description = "Check an assignment and show it as the student sees it.")
  static final class Check implements Callable<Integer> {
    @ParentCommand private AssignCommand above;

    @Parameters(paramLabel = "A", description = "Its file, or the id of a ready one.")
    private String word;

    @Override
    public Integer call() {
      Root root = above.root;
      Content content = root.content();
      List<Diagnostic> findings = new ArrayList<>();
      Optional<Assignment> found;
      Classroom classroom = root.classroom(content);
      if (classroom.assignments().containsKey(word)) {
        found = Optional.of(classroom.find(word, content));
      } else {
        AssignmentFile.Checked checked = AssignmentFile.check(Root.path(word), content);
        findings.addAll(checked.findings());
        found = checked.assignment();
      }
      Page page = new Page();
      findings.forEach(d -> page.line(d.toString()));
      boolean errors = findings.stream().anyMatch(d -> d.severity() == Severity.ERROR);
      if (found.isPresent() && !errors) {
        preview(page, content, classroom, found.get());
      }
      root.print(
          new Checked(
              found.map(Assignment::id),
              found.map(AssignmentFile::hash),
              findings.stream().map(LintCommand.Finding::of).toList(),
              page.toString().lines().toList()),
          page);
      return findings.isEmpty() ? Tools.DONE : Tools.REFUSED;
    }

    private static void preview(Page page, Content content, Classroom room, Assignment a) {
      Game game = Game.of(content, content.scenarios().get(a.scenario()));
      Names names = new Names(game, new Phrases("en"));
      Course course = new Course(a, room.words(), "CODE1", List.of(), true);
      page.line("AS THE STUDENT SEES IT (code CODE1)");
      course.preview(names).forEach(b -> Layout.rows(b, WIDTH).forEach(r -> page.line(r.plain())));
      page.blank().line("FOR YOU");
      page.item(2, "Hash", 12, AssignmentFile.hash(a).substring(0, 16));
      page.item(2, "Seed", 12, a.seed().policy() + " " + a.seedOf("CODE1"));
      a.rubric()
          .forEach(
              r ->
                  page.item(
                      2,
                      String.valueOf(r.weight()),
                      12,
                      r.line().name().toLowerCase(java.util.Locale.ROOT)));
    }
  }

  /**
   * What `assign check --json` prints.
   *
   * @param preview the lines of the preview, findings before them
   */
  record Checked(
      Optional<String> id,
      Optional<String> hash,
      List<LintCommand.Finding> findings,
      List<String> preview) {}

  /** Bots hand in. */
  @Command(
      name = "rehearse",
      description = "Let bots play an assignment and hand in, so that grading can be tried.")
  static final class Rehearse implements Callable<Integer> {
    private static final List<Bots> CLASS =
        List.of(Bots.LOG_ROLLER, Bots.GREEDY, Bots.FLOOR, Bots.RANDOM, Bots.EXPLORER);

    @ParentCommand private AssignCommand above;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "A", description = "Its file, or the id of a ready one.")
    private String word;

    @Option(names = "--students", paramLabel = "N", description = "How many (${DEFAULT-VALUE}).")
    private int students = 30;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to.")
    private String out;

    @Override
    public Integer call() {
      Root root = above.root;
      if (students < 1 || students > 1000) {
        throw new WrongUse("--students must be from 1 to 1000");
      }
      Content content = root.content();
      Classroom classroom = root.classroom(content);
      Assignment a = classroom.find(word, content);
      Game game = Game.of(content, content.scenarios().get(a.scenario()));
      Rehearsal rehearsal = new Rehearsal(game);
      List<String> files = new ArrayList<>();
      for (int i = 1; i <= students; i++) {
        String code = "bot-" + i;
        List<String> all = a.roleSheet().instructions();
        String instruction = a.dealt(code).orElse(all.get((i - 1) % all.size()));
        Session played =
            rehearsal.play(
                a.level(), CLASS.get(i % CLASS.size()), a.seedOf(code), i, instruction, a.rounds());
        HandIn handIn =
            new HandIn(
                Version.GAME,
                Version.RULES,
                content.hashes().get(a.scenario()),
                new HandIn.Under(a.id(), AssignmentFile.hash(a)),
                code,
                a.scenario(),
                a.seedOf(code),
                a.level(),
                notes(a, game, i),
                HandInFile.moves(game, played.log()));
        Path file = Root.path(out).resolve(code + ".handin.json");
        HandInFile.write(file, game, handIn);
        files.add(file.toString());
      }
      root.print(files, new Page().line(files.size() + " hand-ins of bots in " + out));
      return Tools.DONE;
    }

    /** A sheet guessed by counting through the clauses: bots know no better. */
    private static List<Note> notes(Assignment a, Game game, int student) {
      List<Note> out = new ArrayList<>();
      List<String> issues = game.issueIds();
      for (int d = 0; d < a.predict().size(); d++) {
        String who = a.predict().get(d);
        String guess = issues.get((student + d) % issues.size());
        out.add(new Note(Note.RED_LINE + who, student % 3 == 0 ? Note.NONE : guess));
        out.add(new Note(Note.TOP_ISSUE + who, issues.get((student * 3 + d) % issues.size())));
      }
      for (int i = 1; i <= a.reflection().size(); i++) {
        out.add(new Note(Note.REFLECTION + i, "Written by a bot in a rehearsal."));
      }
      return out;
    }
  }
}

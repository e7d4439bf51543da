package guarantor.cli;

import guarantor.authoring.Scorecard;
import guarantor.authoring.Teaching;
import guarantor.content.Content;
import guarantor.content.Utterance;
import guarantor.store.LexiconFiles;
import guarantor.store.UtterancesFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures the reading of free text on labelled sentences. */
@Command(
    name = "evaluate",
    description = "Measure how well labelled sentences (JSON lines) are read, and how fast.")
final class EvaluateCommand implements Callable<Integer> {
  private static final int LABEL = 34;
  private static final int CONFUSIONS = 15;

  @ParentCommand private Root root;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders of rows.")
  private List<String> files;

  @Option(
      names = "--hold-out",
      split = ",",
      paramLabel = "VOICES",
      description = "Teach by the other files alone, and measure these (names without ending).")
  private Set<String> without = new TreeSet<>();

  /**
   * What `evaluate --json` prints.
   *
   * @param p50 microseconds a sentence, warm
   * @param p99 microseconds a sentence, warm
   */
  record Measured(Scorecard score, long readyMicros, long p50, long p99) {}

  @Override
  public Integer call() {
    Content content = root.content();
    List<Utterance> rows =
        files.stream().flatMap(f -> UtterancesFile.read(Path.of(f)).stream()).toList();
    long begun = System.nanoTime();
    LexiconFiles words = root.lexicons();
    Teaching teaching = new Teaching(content, words.lexicons(), words.measures());
    if (!without.isEmpty()) {
      return heldOut(teaching, rows);
    }
    Teaching.Exam reader = teaching.exam();
    long ready = (System.nanoTime() - begun) / 1000;
    Scorecard score = reader.score(rows);
    long[] times = new long[rows.size()];
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < times.length; i++) {
        long start = System.nanoTime();
        reader.read(rows.get(i));
        times[i] = (System.nanoTime() - start) / 1000;
      }
    }
    Arrays.sort(times);
    long p50 = times.length == 0 ? 0 : times[times.length / 2];
    long p99 = times.length == 0 ? 0 : times[times.length * 99 / 100];
    root.print(new Measured(score, ready, p50, p99), page(score, ready, p50, p99));
    return Tools.DONE;
  }

  private int heldOut(Teaching teaching, List<Utterance> rows) {
    Teaching.Exam reader = teaching.examWithout(without, rows);
    for (String voice : without) {
      Scorecard s = reader.score(rows.stream().filter(u -> u.voice().equals(voice)).toList());
      root.printLine(s, page(s).blank().line("(" + voice + ")").blank());
    }
    Scorecard all = reader.score(rows.stream().filter(u -> without.contains(u.voice())).toList());
    root.printLine(all, page(all));
    return Tools.DONE;
  }

  private static Page page(Scorecard s, long ready, long p50, long p99) {
    Page page = page(s);
    page.item(2, "microseconds, p50 / p99", LABEL, p50 + " / " + p99);
    page.item(2, "ready after, milliseconds", LABEL, String.valueOf(ready / 1000));
    return page;
  }

  private static Page page(Scorecard s) {
    Page page = new Page().line(s.rows() + " rows, " + s.issueRows() + " of them on an issue.");
    page.item(
        2, "issue, first / among three", LABEL, of(s.topic()) + " / " + of(s.topicAmongThree()));
    page.item(
        2, "act, first / among three", LABEL, of(s.intent()) + " / " + of(s.intentAmongThree()));
    page.item(2, "stance", LABEL, of(s.polarity()));
    page.item(2, "stance, " + s.negatedRows() + " rows with negation", LABEL, of(s.negated()));
    page.item(2, "level, " + s.levelRows() + " rows that state one", LABEL, of(s.level()));
    page.item(2, "level read, " + s.levelless() + " rows without", LABEL, of(s.overread()));
    page.item(2, "addressee, " + s.addressed() + " rows that name one", LABEL, of(s.addressee()));
    page.item(2, "off-topic shown as a move", LABEL, of(s.taken()) + " of " + s.offTopicRows());
    page.item(2, "in-game turned away", LABEL, of(s.turnedAway()) + " of " + s.gameRows());
    page.item(
        2, "certain: coverage / right", LABEL, of(s.coverage()) + " / " + of(s.certainRight()));
    page.blank().line("Confidence of issue and stance: rows, share right");
    for (int i = 0; i < s.calibration().size(); i++) {
      Scorecard.Tenth t = s.calibration().get(i);
      if (t.rows() > 0) {
        String range = String.format(Locale.ROOT, "%.1f-%.1f", i / 10.0, (i + 1) / 10.0);
        page.item(2, range, LABEL, t.rows() + " rows, " + of((double) t.right() / t.rows()));
      }
    }
    page.blank().line("Acts taken for others, most often first");
    s.confusion().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(CONFUSIONS)
        .forEach(e -> page.item(2, e.getKey(), 2 * LABEL, String.valueOf(e.getValue())));
    return page;
  }

  private static String of(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}

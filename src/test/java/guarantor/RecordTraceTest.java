package guarantor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The traces of the seed articles: every line, every position on it, every excerpt taken. */
class RecordTraceTest {
  private static final Path TRACES = Path.of("src/docs/traces");
  private static final Path SEEDS =
      Path.of(System.getProperty("guarantor.seeds", "../shared/seeds"));
  private static final Pattern HEAD = Pattern.compile("Article `(seed-\\d{3})`, (\\d+) lines");
  private static final Pattern ROW = Pattern.compile("^\\| ([0-9, -]+) \\| (.*) \\| (.*) \\|$");
  private static final Pattern CITED =
      Pattern.compile("`([a-z0-9]+-\\d{3})`(?:\\s+from\\s+`([a-z0-9-]+)`)?");
  private static final Pattern NOTICE = Pattern.compile("`([a-z]+)/([a-z0-9-]+)`");
  private static final Pattern NONE =
      Pattern.compile("^none, (?:narrative|repeated|outlet|furniture|blank)(?:[,;].*)?$");

  private static Content content;
  private static List<Trace> traces;

  /** One trace: the article, its number of lines, its rows. */
  private record Trace(String seed, int lines, List<Row> rows, String page) {
    List<Integer> numbers() {
      return rows.stream().flatMap(r -> r.lines().stream()).toList();
    }
  }

  private record Row(List<Integer> lines, String held) {
    boolean blank() {
      return held.equals("none, blank");
    }
  }

  @BeforeAll
  static void read() throws IOException {
    content = new ContentReader(ContentFiles.in(Path.of("content"))).read();
    traces = new ArrayList<>();
    try (Stream<Path> all = Files.list(TRACES)) {
      for (Path p : (Iterable<Path>) all.sorted()::iterator) {
        if (p.getFileName().toString().matches("seed-\\d{3}\\.md")) {
          traces.add(trace(Files.readString(p, StandardCharsets.UTF_8)));
        }
      }
    }
    assertTrue(traces.size() >= 5, "traces were read: " + traces.size());
  }

  private static Trace trace(String page) {
    Matcher head = HEAD.matcher(page);
    assertTrue(head.find(), "a trace names its article and the number of its lines");
    List<Row> rows = new ArrayList<>();
    for (String line : page.lines().toList()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        List<Integer> numbers =
            Stream.of(row.group(1).split(", ")).map(n -> Integer.parseInt(n.trim())).toList();
        rows.add(new Row(numbers, row.group(3)));
      }
    }
    return new Trace(head.group(1), Integer.parseInt(head.group(2)), rows, page);
  }

  @Test
  void everyLineOfAnArticleIsInItsTraceAndNoOther() {
    for (Trace t : traces) {
      List<Integer> all = new ArrayList<>();
      for (int i = 1; i <= t.lines(); i++) {
        all.add(i);
      }
      assertEquals(all, List.copyOf(new TreeSet<>(t.numbers())), t.seed());
    }
  }

  @Test
  void everyRowNamesAPositionOrSaysWhyThereIsNone() {
    for (Trace t : traces) {
      for (Row r : t.rows()) {
        boolean named = r.held().startsWith("`") && CITED.matcher(r.held()).find();
        assertTrue(named || NONE.matcher(r.held()).matches(), t.seed() + " " + r);
      }
    }
  }

  @Test
  void aPositionOfATraceCitesTheArticleOrTheSourceNamedBesideIt() {
    int met = 0;
    for (Trace t : traces) {
      for (MatchResult m : CITED.matcher(t.page()).results().toList()) {
        if (!m.group(1).startsWith("seed-")) {
          Position p = content.position(m.group(1)).orElseThrow();
          String named = m.group(2) == null ? t.seed() : m.group(2);
          assertEquals(named, p.source(), t.seed() + " on " + p.id());
          met++;
        }
      }
    }
    assertTrue(met > 110, "positions were met: " + met);
  }

  @Test
  void everyPositionThatCitesAnArticleIsInItsTrace() {
    for (Trace t : traces) {
      for (Position p : content.positions().values()) {
        assertTrue(!p.source().equals(t.seed()) || t.page().contains("`" + p.id() + "`"), p.id());
      }
    }
  }

  @Test
  void theTraceNamesEveryPressNoticeOfItsArticleAndNoOther() {
    for (Trace t : traces) {
      Set<String> shown = new TreeSet<>();
      for (Scenario s : content.scenarios().values()) {
        s.press().stream()
            .filter(n -> n.source().equals(t.seed()))
            .forEach(n -> shown.add(s.id() + "/" + n.id()));
      }
      Set<String> named = new TreeSet<>();
      NOTICE.matcher(t.page()).results().forEach(m -> named.add(m.group(1) + "/" + m.group(2)));
      assertEquals(shown, named, t.seed());
    }
  }

  @Test
  void aRecordThatWasLeftOutIsNotInTheContent() throws IOException {
    String whole = Files.readString(TRACES.resolve("left-out.md"), StandardCharsets.UTF_8);
    String page = whole.substring(0, whole.indexOf("## Taken up"));
    List<String> out =
        Pattern.compile("^\\| `([a-z]+-\\d{3})` \\|", Pattern.MULTILINE)
            .matcher(page)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertTrue(!out.isEmpty(), "the page was read");
    assertEquals(List.of(), out.stream().filter(content.positions()::containsKey).toList());
  }

  @Test
  void whereTheArticlesAreAtHandTheTraceHasTheirLines() throws IOException {
    for (Trace t : traces) {
      List<String> lines = article(t.seed()).lines().toList();
      assertEquals(lines.size(), t.lines(), t.seed());
      for (Row r : t.rows()) {
        for (int n : r.lines()) {
          assertEquals(lines.get(n - 1).isBlank(), r.blank(), t.seed() + " line " + n);
        }
      }
    }
  }

  @Test
  void whereTheArticlesAreAtHandEveryExcerptStandsInThem() throws IOException {
    List<String> missing = new ArrayList<>();
    int met = 0;
    for (Position p : content.positions().values()) {
      if (p.source().startsWith("seed-") && p.quote().isPresent()) {
        met++;
        if (!plain(article(p.source())).contains(plain(p.quote().get()))) {
          missing.add(p.id() + ": " + p.quote().get());
        }
      }
    }
    for (Scenario s : content.scenarios().values()) {
      for (Scenario.Notice n : s.press()) {
        if (n.source().startsWith("seed-")) {
          met++;
          if (!plain(article(n.source())).contains(plain(n.printed()))) {
            missing.add(s.id() + "/" + n.id() + ": " + n.printed());
          }
        }
      }
    }
    assertTrue(met > 20, "excerpts were met: " + met);
    assertEquals(List.of(), missing);
  }

  /** The article as it was given; the test is skipped, and says so, where it is not. */
  private static String article(String seed) throws IOException {
    boolean there = Files.isDirectory(SEEDS);
    assumeTrue(there, "not checked: no articles in " + SEEDS + "; give -Dguarantor.seeds=FOLDER");
    try (Stream<Path> all = Files.list(SEEDS)) {
      String number = seed.substring("seed-".length()) + "_";
      Path file =
          all.filter(p -> p.getFileName().toString().startsWith(number)).findFirst().orElseThrow();
      return Files.readString(file, StandardCharsets.UTF_8);
    }
  }

  /** Quotation marks, dashes and spaces in one form: excerpts are stored with straight ones. */
  private static String plain(String text) {
    return text.replaceAll("[\u201c\u201d\u201e\u2018\u2019'\"]", "'")
        .replaceAll("[\u2013\u2014]", "-")
        .replaceAll("\\s+", " ");
  }
}

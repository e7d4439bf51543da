package guarantor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Blueprint;
import guarantor.content.Outlet;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Source;
import guarantor.content.Stance;
import guarantor.content.Verified;
import guarantor.negotiation.Act;
import guarantor.negotiation.Force;
import guarantor.negotiation.Limit;
import guarantor.negotiation.Paper;
import guarantor.session.Refusal;
import guarantor.understanding.Curriculum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the interface: none is missing, none is left over. */
class WordsTest {
  private static final Path SOURCES = Path.of("src/main/java/guarantor");
  private static final List<String> ROOMS = List.of("play", "plain", "tui", "cli");
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z0-9_-]+)*)\"");
  private static final Pattern DOTTED = Pattern.compile("[a-z]+(\\.[a-z0-9_-]+)+");

  private static Set<String> keys() throws IOException {
    Properties words = new Properties();
    Path file = Path.of("src/main/resources/guarantor/play/messages_en.properties");
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static String read(Path p) {
    try {
      return Files.readString(p, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every short literal of the rooms that speak. */
  private static Set<String> literals() throws IOException {
    Set<String> out = new TreeSet<>();
    for (String room : ROOMS) {
      try (Stream<Path> all = Files.walk(SOURCES.resolve(room))) {
        for (Path p : (Iterable<Path>) all.filter(f -> f.toString().endsWith(".java"))::iterator) {
          Matcher m = KEY.matcher(read(p));
          while (m.find()) {
            out.add(m.group(1));
          }
        }
      }
    }
    return out;
  }

  /** Keys that code puts together from the name of something. */
  private static Set<String> families() {
    Set<String> out = new TreeSet<>();
    IntStream.rangeClosed(1, 12).forEach(m -> out.add("month." + m));
    IntStream.rangeClosed(1, 5).forEach(r -> out.add("rank." + r));
    family(out, "force.", Force.values());
    family(out, "paper.", Paper.values());
    family(out, "tally.", Act.values());
    family(out, "stance.", Stance.values());
    family(out, "control.", Outlet.Control.values());
    family(out, "control.short.", Outlet.Control.values());
    family(out, "verified.", Verified.values());
    family(out, "tier.", Source.Tier.values());
    family(out, "way.", Blueprint.Way.values());
    family(out, "pane.", Desk.Pane.values());
    family(out, "source.quote.", Position.QuoteKind.values());
    out.addAll(List.of("stand.refuse", "stand.reserve"));
    for (Limit limit : Limit.values()) {
      if (limit != Limit.NONE && limit != Limit.ANNEX) {
        out.add("limit." + low(limit));
        out.add("limit." + low(limit) + ".bare");
      }
    }
    family(out, "coach.budapest.", Scenario.Verb.values());
    for (Refusal.Reason reason : Refusal.Reason.values()) {
      out.add("refusal." + low(reason).replace('_', '-'));
    }
    for (Command c : new Commands().table()) {
      out.add(c.summary());
    }
    Curriculum.INTENTS.forEach(act -> out.add("free.act." + act));
    return out;
  }

  private static void family(Set<String> out, String prefix, Enum<?>[] members) {
    for (Enum<?> member : members) {
      out.add(prefix + low(member));
    }
  }

  private static String low(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT);
  }

  @Test
  void everyKeyThatCodeNamesHasItsWords() throws IOException {
    Set<String> missing = literals();
    missing.removeIf(l -> !DOTTED.matcher(l).matches() || l.endsWith(".json"));
    missing.addAll(families());
    missing.removeAll(keys());

    assertEquals(Set.of(), missing);
  }

  @Test
  void everyPhraseIsUsed() throws IOException {
    Set<String> left = keys();
    left.removeAll(literals());
    left.removeAll(families());

    assertEquals(Set.of(), left);
  }

  @Test
  void everyRefusalReasonFillsItsPhrase() {
    for (Refusal.Reason reason : Refusal.Reason.values()) {
      String phrase =
          Stage.PHRASES.say("refusal." + low(reason).replace('_', '-'), "one", "two", "three");

      assertTrue(phrase.endsWith("."), phrase);
      assertTrue(phrase.indexOf('{') < 0, phrase);
    }
  }

  @Test
  void helpListsEveryCommandOnceWithItsUsageAndWhatItDoes() {
    Runner runner = Stage.vilnius(Model.Face.PLAIN, 7);
    runner.take(new Msg.Line("help"));
    List<Block> rows = new ArrayList<>(runner.model().last());
    rows.removeIf(b -> b.kind() != Block.Kind.ROW);

    List<Block> wanted =
        new Commands()
            .table().stream()
                .map(c -> Block.row(c.name(), c.usage() + " - " + Stage.PHRASES.say(c.summary())))
                .toList();
    assertEquals(wanted, rows);
  }

  @Test
  void noTwoCommandsShareAName() {
    List<String> names =
        new Commands().table().stream().flatMap(c -> c.names().stream()).sorted().toList();

    assertEquals(List.copyOf(new TreeSet<>(names)), names);
  }

  @Test
  void helpExplainsEachCommandByAnyOfItsNames() {
    Runner runner = Stage.vilnius(Model.Face.PLAIN, 7);
    for (Command c : new Commands().table()) {
      for (String name : c.names()) {
        runner.take(new Msg.Line("help " + name));

        String says = Stage.PHRASES.say(c.summary()) + " " + Stage.PHRASES.say(c.costs());
        assertEquals(List.of(Block.row(c.usage(), says)), runner.model().last(), name);
      }
    }
  }
}

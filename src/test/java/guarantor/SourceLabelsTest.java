package guarantor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Outlet;
import guarantor.content.Position;
import guarantor.content.Source;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page on labels is what outlets.json says; a source and an excerpt say what they must. */
class SourceLabelsTest {
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "German|French|Italian|Polish|Dutch|Danish|Romanian|Turkish|Spanish|Portuguese|Ukrainian"
              + "|Russian|Slovak|Lithuanian|Norwegian|Finnish|Estonian|Hungarian|Czech|translat");

  /** Small words by which a reader knows the language at a glance. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the of to and in is we that for will not be it with are as this our have by at from a i on no its"
              .split(" "));

  private static final Set<String> OTHER =
      Set.of(
          ("der die das und nicht des les est della che di il per nie von mit für auf ist wir la le une un"
                  + " et pas pour sur dans que qui czy jest och på af det ikke het een van niet los las"
                  + " para con na się przez lo una è più si del dei alla ne au și")
              .split(" "));

  private static Content content;
  private static String page;

  @BeforeAll
  static void read() throws IOException {
    content = new ContentReader(ContentFiles.in(Path.of("content"))).read();
    page = Files.readString(Path.of("src/docs/source-labels.md"), StandardCharsets.UTF_8);
  }

  @Test
  void thePageHasTheOneTestAsItStands() {
    assertTrue(page.contains("\n> " + content.outletTest() + "\n"), "quote outlets.json's test");
  }

  @Test
  void everyOutletIsUnderItsLabelWithTheReason() {
    List<String> rows = new ArrayList<>();
    for (Outlet.Control label : Outlet.Control.values()) {
      String name = label.name().toLowerCase(Locale.ROOT).replace('_', '-');
      String section = page.substring(page.indexOf("### " + name + "\n"));
      int end = section.indexOf("\n### ", 1);
      String own = end < 0 ? section : section.substring(0, end);
      for (Outlet o : content.outlets().values()) {
        if (o.control() == label) {
          String row = "| `" + o.id() + "` | " + o.name() + " | " + o.basis() + " |";
          assertTrue(own.contains(row), "source-labels.md must hold under " + name + ":\n" + row);
          rows.add(row);
        }
      }
    }
    assertEquals(rows.size(), page.lines().filter(l -> l.startsWith("| `")).count());
  }

  @Test
  void aSourceWithoutDateOrAddressIsNamedOnThePage() {
    for (Source s : content.sources().values()) {
      boolean whole = s.date().isPresent() && s.url().isPresent();
      assertTrue(whole || page.contains("`" + s.id() + "`"), s.id() + " lacks date or address");
    }
  }

  @Test
  void anExcerptInAnotherLanguageSaysSo() {
    List<String> silent = new ArrayList<>();
    int foreign = 0;
    for (Position p : content.positions().values()) {
      List<String> words = words(p.quote().orElse(""));
      long other = words.stream().filter(OTHER::contains).count();
      if (other > words.stream().filter(ENGLISH::contains).count()) {
        foreign++;
        String source = content.sources().get(p.source()).note().orElse("");
        if (!LANGUAGE.matcher(p.note().orElse("") + " " + source).find()) {
          silent.add(p.id() + ": " + p.quote().get());
        }
      }
    }
    assertTrue(foreign > 30, "excerpts in other languages were met: " + foreign);
    assertEquals(List.of(), silent);
  }

  @Test
  void aCopyShipsNoExcerpt() {
    for (Position p : content.positions().values()) {
      boolean copy = content.sources().get(p.source()).tier() == Source.Tier.C;
      assertTrue(!copy || p.quote().isEmpty(), p.id() + " has an excerpt from a copy");
    }
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).toList();
  }
}

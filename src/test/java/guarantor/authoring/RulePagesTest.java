package guarantor.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.authoring.rules.Rule;
import guarantor.authoring.rules.RulePage;
import guarantor.authoring.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each rule has its class, its page and its mistakes, and they agree. After a change of a rule's
 * words: {@code mvn test -Dtest=RulePagesTest -Dlint.update}.
 */
class RulePagesTest {
  private static final Path PAGES = Path.of("src/docs/lint");
  private static final Path RULES = Path.of("src/main/java/guarantor/authoring/rules");

  @Test
  void thePagesAreWhatTheRulesSayOfThemselves() throws IOException {
    TreeMap<String, String> wanted = new TreeMap<>();
    StringBuilder list =
        new StringBuilder("# What lint finds\n\nMade from the rules; each code has its page.\n\n")
            .append("| code | mistake |\n|---|---|\n");
    for (Rule rule : Rules.all()) {
      wanted.put(rule.sheet().code() + ".md", RulePage.of(rule));
      list.append(RulePage.line(rule));
    }
    wanted.put("README.md", list.toString());
    if (System.getProperty("lint.update") != null) {
      Files.createDirectories(PAGES);
      for (var e : wanted.entrySet()) {
        Files.writeString(PAGES.resolve(e.getKey()), e.getValue());
      }
    }
    TreeMap<String, String> there = new TreeMap<>();
    try (Stream<Path> all = Files.list(PAGES)) {
      for (Path p : (Iterable<Path>) all::iterator) {
        there.put(p.getFileName().toString(), Files.readString(p));
      }
    }
    assertEquals(wanted.keySet(), there.keySet());
    wanted.forEach((name, page) -> assertEquals(page, there.get(name), name));
  }

  @Test
  void aRuleIsNamedAfterItsCodeAndEveryRuleIsInTheList() throws IOException {
    TreeSet<String> listed = new TreeSet<>();
    for (Rule rule : Rules.all()) {
      StringBuilder name = new StringBuilder();
      for (String word : rule.sheet().code().split("_")) {
        name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
      }
      assertEquals(name.toString(), rule.getClass().getSimpleName());
      listed.add(name.toString());
    }
    TreeSet<String> written = new TreeSet<>();
    try (Stream<Path> all = Files.list(RULES)) {
      for (Path p : (Iterable<Path>) all::iterator) {
        if (Files.readString(p).contains("implements Rule {")) {
          written.add(p.getFileName().toString().replace(".java", ""));
        }
      }
    }
    assertEquals(written, listed);
    assertTrue(listed.size() >= 60, "the rules were read: " + listed.size());
  }

  @Test
  void everyCodeThatTheReaderCanSayHasARule() throws IOException {
    TreeSet<String> known = new TreeSet<>();
    Rules.all().forEach(r -> known.add(r.sheet().code()));
    TreeSet<String> said = new TreeSet<>();
    for (String file :
        java.util.List.of(
            "store/Binder", "store/Json", "store/ContentReader", "store/Folder", "content/Links")) {
      String text = Files.readString(Path.of("src/main/java/guarantor", file + ".java"));
      java.util.regex.Pattern.compile("\"([A-Z]+(?:_[A-Z]+)*)\"")
          .matcher(text)
          .results()
          .forEach(m -> said.add(m.group(1)));
    }
    said.removeAll(java.util.Set.of("NO_CONTENT"));
    said.removeAll(known);
    assertEquals(new TreeSet<>(), said);
  }
}

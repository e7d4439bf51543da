package guarantor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The committed schemas are what the records say today. After a change of a record: {@code mvn test
 * -Dtest=ContentSchemaTest -Dschema.update}.
 */
class ContentSchemaTest {
  private static final Path FOLDER = Path.of("content/schema");
  private static final Pattern NAMED = Pattern.compile("\"\\$schema\"\\s*:\\s*\"([^\"]+)\"");

  @Test
  void theCommittedSchemasAreThoseOfTheRecords() throws IOException {
    ContentSchema made = new ContentSchema();
    for (ContentKind kind : ContentKind.values()) {
      String document = made.document(kind);
      Path file = FOLDER.resolve(kind.schema());
      if (System.getProperty("schema.update") != null) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, document);
      }
      assertEquals(Files.readString(file), document, kind.schema());
    }
    assertEquals(List.of(), made.mute(), "every field says what it is, in its record's Javadoc");
  }

  @Test
  void thereIsNoSchemaOfNothing() throws IOException {
    TreeSet<String> wanted = new TreeSet<>();
    for (ContentKind kind : ContentKind.values()) {
      wanted.add(kind.schema());
    }
    try (Stream<Path> all = Files.list(FOLDER)) {
      assertEquals(wanted, new TreeSet<>(all.map(p -> p.getFileName().toString()).toList()));
    }
  }

  @Test
  void everyContentFileNamesTheSchemaOfItsKindAndKeepsToIt() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, byte[]> e : ContentFiles.in(Path.of("content")).files().entrySet()) {
      if (Classroom.owns(e.getKey())) {
        continue;
      }
      ContentKind kind = ContentKind.of(e.getKey()).orElseThrow();
      String text = new String(e.getValue(), java.nio.charset.StandardCharsets.UTF_8);
      Matcher named = NAMED.matcher(text);
      Path file = Path.of("content").resolve(e.getKey());
      Path wanted = FOLDER.resolve(kind.schema());
      if (!named.find() || !file.resolveSibling(named.group(1)).normalize().equals(wanted)) {
        faults.add(e.getKey() + " does not name " + kind.schema());
      }
      Map<?, ?> schema = Parsed.object(Files.readString(wanted));
      faults.addAll(Draft07.faults(schema, Parsed.json(text), e.getKey()));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void theSchemaRefusesWhatTheReaderRefuses() throws IOException {
    Map<?, ?> schema = Parsed.object(Files.readString(FOLDER.resolve("outlets.schema.json")));
    String sound =
        "{\"test\": \"t\", \"outlets\": [{\"id\": \"a\", \"name\": \"A\", \"control\": \"private\","
            + " \"basis\": \"b\"}]}";

    assertEquals(List.of(), Draft07.faults(schema, Parsed.json(sound), ""));
    for (String broken :
        List.of(
            sound.replace("\"test\"", "\"tset\""),
            sound.replace("private", "privat"),
            sound.replace("\"b\"", "1"),
            sound.replace(", \"basis\": \"b\"", ""))) {
      assertFalse(Draft07.faults(schema, Parsed.json(broken), "").isEmpty(), broken);
    }
  }
}

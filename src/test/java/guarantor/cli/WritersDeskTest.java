package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.store.Parsed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What writers begin with, look at and ask. */
class WritersDeskTest {
  @TempDir Path folder;

  private Path pack(String... command) {
    Path pack = folder.resolve("pack");
    String[] args = new String[command.length + 3];
    args[0] = "new";
    System.arraycopy(command, 0, args, 1, command.length);
    args[args.length - 2] = "--content";
    args[args.length - 1] = pack.toString();
    Ran ran = Ran.tools(args);
    assertEquals("", ran.err());
    assertEquals(0, ran.code());
    return pack;
  }

  private static void sound(Path pack) {
    Ran ran = Ran.tools("lint", pack.toString());
    assertEquals(1, ran.lines().size(), ran.out());
    assertEquals(0, ran.code());
  }

  @Test
  void whatIsBegunHasNoFindings() {
    for (String days : List.of("2022-04-10", "2022-11-01,2022-11-15", "2023-02-18", "2023-07-10")) {
      pack("scenario", "s" + days.substring(0, 4) + days.substring(5, 7), "--at", days);
    }
    pack("delegation", "chile");
    pack("source", "page-0301", "--outlet", "ansa", "--at", "2023-03-01");
    pack("position", "germany", "--source", "page-0301", "--issue", "duration");
    sound(pack("position", "chile", "--source", "page-0301"));
  }

  @Test
  void whatIsBegunIsPlayedToItsEnd() {
    Path pack = pack("scenario", "hague", "--at", "2022-11-01,2022-11-15");

    Ran ran =
        Ran.tools("playtest", "hague", "--games", "3", "--content", pack.toString(), "--json");

    assertEquals(0, ran.code());
    List<?> results = (List<?>) Parsed.object(ran.out()).get("results");
    assertTrue(results.size() > 20, ran.out());
  }

  @Test
  void aPositionThatNobodyHasReadIsUsedInNoGame() {
    Path pack = pack("position", "germany", "--source", "scholz-0622-ms", "--issue", "duration");
    String shipped = Ran.tools("delegation", "germany", "--as-of", "2023-07-10").out();

    Ran ran =
        Ran.tools("delegation", "germany", "--as-of", "2023-07-10", "--content", pack.toString());

    assertEquals(shipped, ran.out());
  }

  @Test
  void nothingThatIsThereIsWrittenOver() throws IOException {
    Path pack = pack("delegation", "chile");
    Path file = pack.resolve("delegations/chile.json");
    String mine = Files.readString(file).replace("Chile", "The Chile");
    Files.writeString(file, mine);

    Ran ran = Ran.tools("new", "delegation", "chile", "--content", pack.toString());

    assertEquals(2, ran.code());
    assertEquals(mine, Files.readString(file));
  }

  @Test
  void aPreviewShowsWhatAPlayerMeetsAndBeginsAtATurn() {
    Ran first = Ran.tools("preview", "warsaw", "--once");
    Ran sixth = Ran.tools("preview", "warsaw", "--turn", "6", "--json");

    assertTrue(first.out().contains("What does Poland need first?"), first.out());
    assertEquals(0, first.code());
    Map<?, ?> report = Parsed.object(sixth.out());
    assertEquals(6L, report.get("turn"));
    assertTrue(
        !report.get("lines").toString().contains("What does Poland need first?"), sixth.out());
    assertEquals(List.of(), Schema.faults("preview", report));
  }

  @Test
  void aPreviewReadsAgainWhatIsSavedAndStaysWhereItWas() throws Exception {
    Path pack = pack("scenario", "hague", "--at", "2022-11-01,2022-11-15");
    Path file = pack.resolve("scenarios/hague.json");
    PipedOutputStream keys = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(keys);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thread preview =
        new Thread(
            () ->
                Tools.run(
                    new String[] {"preview", "hague", "--content", pack.toString()},
                    in,
                    out,
                    new ByteArrayOutputStream()));
    preview.start();
    keys.write("mandate\n".getBytes(StandardCharsets.UTF_8));
    keys.flush();
    await(out, "say here what this voice puts first");
    out.reset();

    Files.writeString(file, Files.readString(file).replace("puts first.", "puts FIRST."));
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
    await(out, "puts FIRST.");
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("--- saved; read again ---"));
    out.reset();
    Files.writeString(file, Files.readString(file).replace("\"quorum\"", "\"quorm\""));
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_001_000L));
    await(out, "no scenario 'hague' any more");
    keys.close();
    preview.join(20_000);
    assertTrue(!preview.isAlive());
  }

  private static void await(ByteArrayOutputStream out, String words) throws InterruptedException {
    for (int i = 0; i < 400; i++) {
      if (out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ").contains(words)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never said: " + words + "\n" + out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aPreviewEndsWithItsInput() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        Tools.run(
            new String[] {"preview", "warsaw"},
            new ByteArrayInputStream("who\n".getBytes(StandardCharsets.UTF_8)),
            out,
            new ByteArrayOutputStream());

    assertEquals(0, code);
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("Poland"));
  }

  @Test
  void whatAPositionChangesStandsSideBySide() {
    Ran ran = Ran.tools("changes", "de-018", "--scenario", "vilnius", "--json");

    Map<?, ?> report = Parsed.object(ran.out());
    assertEquals(List.of(), Schema.faults("changes", report));
    assertEquals(true, report.get("used"));
    List<?> changes = (List<?>) report.get("changes");
    Map<?, ?> records = (Map<?, ?>) changes.get(0);
    assertEquals("records", records.get("what"));
    assertEquals(
        1,
        Integer.parseInt((String) records.get("with"))
            - Integer.parseInt((String) records.get("without")));
    assertTrue(changes.size() > 1, ran.out());
  }

  @Test
  void whatIsLaterThanTheDayChangesNothing() {
    Ran ran = Ran.tools("changes", "de-018", "--as-of", "2023-01-01");

    assertTrue(ran.out().contains("It is not used there"), ran.out());
    assertTrue(ran.out().contains("Nothing that is derived changes."), ran.out());
  }

  @Test
  void skillShowsWhereBotsPlay() {
    assertEquals(0, Ran.tools("lint", "src/test/resources/desk", "--play", "10").code());
    assertEquals(2, Ran.tools("lint", "--play", "-1").code());
  }

  @Test
  void aSchemaIsListedPrintedAndWritten() throws IOException {
    assertTrue(Ran.tools("schema").lines().contains("positions"));
    String printed = Ran.tools("schema", "positions").out();
    assertEquals(Files.readString(Path.of("content/schema/positions.schema.json")), printed);
    assertEquals(0, Ran.tools("schema", "--out", folder.resolve("s").toString()).code());
    assertEquals(printed, Files.readString(folder.resolve("s/positions.schema.json")));
    assertEquals(2, Ran.tools("schema", "position").code());
  }
}

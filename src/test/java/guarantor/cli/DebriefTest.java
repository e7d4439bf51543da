package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.education.Csv;
import guarantor.store.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebriefTest {
  private static final List<String> PARTS =
      List.of(
          "The deal",
          "Your text beside others",
          "Ranges: what each could accept at the end, on the clauses you touched",
          "Offers and steps, round by round",
          "The records you heard, by date",
          "What each side really wanted",
          "Trades left on the table",
          "Turning points",
          "Where the words came from",
          "How this model may be wrong",
          "To reflect on");

  @TempDir Path saves;

  private static List<Map<?, ?>> parts(Ran ran) {
    List<Map<?, ?>> out = new ArrayList<>();
    for (Object s : (List<?>) Parsed.object(ran.out()).get("sections")) {
      out.add((Map<?, ?>) s);
    }
    return out;
  }

  private Ran debrief(Path save) {
    return Ran.tools("debrief", save.toString(), "--json");
  }

  @Test
  void aWholeGameIsReportedInElevenPartsEachWithASentenceAndATableThatFits() {
    for (Played game : List.of(Played.whole(), Played.walkedOut(), Played.blind(4))) {
      Path save = game.save(saves.resolve(game.log().size() + "-" + game.hashCode() + ".jsonl"));

      List<Map<?, ?>> parts = parts(debrief(save));

      assertEquals(PARTS, parts.stream().map(p -> p.get("name")).toList());
      for (Map<?, ?> p : parts) {
        assertTrue(String.valueOf(p.get("sentence")).endsWith("."), p.get("name") + " ends");
        for (Object row : (List<?>) p.get("rows")) {
          assertEquals(((List<?>) p.get("heading")).size(), ((List<?>) row).size());
        }
      }
    }
  }

  @Test
  void nothingHeardIsDatedAfterTheLastSitting() {
    Path save = Played.whole().save(saves.resolve("game.jsonl"));

    Map<?, ?> timeline = parts(debrief(save)).get(4);

    assertTrue(String.valueOf(timeline.get("sentence")).contains("2023-07-11"));
    assertFalse(((List<?>) timeline.get("rows")).isEmpty());
    for (Object row : (List<?>) timeline.get("rows")) {
      String date = String.valueOf(((List<?>) row).get(0));
      assertTrue(date.compareTo("2023-07-12") < 0, date);
    }
  }

  @Test
  void theReportIsOneHtmlFileOrOneTable() throws IOException {
    Path save = Played.whole().save(saves.resolve("game.jsonl"));
    Path html = saves.resolve("report.html");
    Path csv = saves.resolve("report.csv");

    Ran.tools("debrief", save.toString(), "--out", html.toString());
    Ran.tools("debrief", save.toString(), "--out", csv.toString());

    String page = Files.readString(html);
    for (String part : PARTS) {
      assertTrue(page.contains("<h2>" + part + "</h2>"), part);
    }
    assertFalse(page.contains("<script") || page.contains("src="));
    assertTrue(page.split("<svg").length - 1 == page.split("<desc>").length - 1);
    assertTrue(Csv.read(Files.readString(csv)).size() > PARTS.size());
  }

  @Test
  void aGameThatGoesOnHasNoDebrief() {
    Path save = Played.begun().save(saves.resolve("begun.jsonl"));

    Ran ran = Ran.tools("debrief", save.toString());

    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("is not over; resume it and end the game"), ran.err());
  }

  @Test
  void whatEachSideWantedIsKeptBackUntilTheDayOfTheAssignment() throws IOException {
    Path file = saves.resolve("later.json");
    String text = Files.readString(Path.of("content/assignments/warsaw-20.json"));
    Files.writeString(
        file, text.replace("\"minutes\": 20", "\"minutes\": 20, \"reveal\": \"2999-01-01\""));
    String script = "none\n9\nadjourn\n4\n1\nadjourn\n4\npropose arms 2\ninitial\ny\nText.\nquit\n";

    Piped played =
        Piped.here(
            script,
            "play",
            "--assignment",
            file.toString(),
            "--code",
            "K1",
            "--plain",
            "--saves",
            saves.toString());
    List<Object> names = new ArrayList<>();
    parts(debrief(saves.resolve("warsaw-20-K1.jsonl"))).forEach(p -> names.add(p.get("name")));

    assertTrue(played.out().replaceAll("\\s+", " ").contains("is shown from 1 Jan 2999 on"));
    assertFalse(played.out().contains("YOUR PREDICTIONS"));
    List<String> kept = new ArrayList<>(PARTS);
    kept.removeAll(List.of(PARTS.get(2), PARTS.get(5), PARTS.get(6)));
    assertEquals(kept, names);
  }
}

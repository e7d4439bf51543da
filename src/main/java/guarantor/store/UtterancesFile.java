package guarantor.store;

import guarantor.content.Lexicon;
import guarantor.content.Utterance;
import guarantor.diagnostic.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Labelled sentences, one JSON object a line: text, lang, addressee, intent, issues, level,
 * polarity, stances, context. Null and a missing key say the same; unknown keys are passed over.
 */
public final class UtterancesFile {
  private static final String ENDING = ".jsonl";

  private UtterancesFile() {}

  /** The rows of a file, or of all its files where it is a folder, in the order of their names. */
  public static List<Utterance> read(Path path) {
    List<Utterance> out = new ArrayList<>();
    try {
      for (Path file : files(path)) {
        String name = file.getFileName().toString();
        int line = 0;
        for (String text : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
          line++;
          if (!text.isBlank()) {
            out.add(row(file + ":" + line, name.replace(ENDING, ""), text));
          }
        }
      }
    } catch (IOException e) {
      throw Refused.file(path.toString(), "UNREADABLE", "cannot be read", "check its name");
    }
    return out;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.list(path)) {
      return all.filter(p -> p.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /** One line; refused with its place where it is no JSON or has no text. */
  public static Utterance row(String place, String voice, String line) {
    SortedMap<String, String> texts = new TreeMap<>();
    SortedMap<String, String> stances = new TreeMap<>();
    List<String> issues = new ArrayList<>();
    try (JsonParser in = Json.parser(line.getBytes(StandardCharsets.UTF_8))) {
      in.nextToken();
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = in.currentName();
        JsonToken value = in.nextToken();
        if (key.equals("issues") && value == JsonToken.START_ARRAY) {
          while (in.nextToken() != JsonToken.END_ARRAY) {
            issues.add(in.getString());
          }
        } else if (key.equals("stances") && value == JsonToken.START_OBJECT) {
          while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String issue = in.currentName();
            in.nextToken();
            stances.put(issue, in.getString());
          }
        } else if (value == JsonToken.VALUE_STRING) {
          texts.put(key, in.getString());
        } else {
          in.skipChildren();
        }
      }
    } catch (JacksonException e) {
      throw Refused.file(place, "NO_JSON", Json.reason(e), "mend the JSON here");
    }
    if (!texts.containsKey("text")) {
      throw Refused.file(place, "MISSING_KEY", "'text' is missing here", "add it");
    }
    return new Utterance(
        texts.get("text"),
        voice,
        texts.getOrDefault("lang", "en"),
        Optional.ofNullable(texts.get("addressee")),
        texts.getOrDefault("intent", ""),
        List.copyOf(issues),
        Optional.ofNullable(texts.get("level")),
        Optional.ofNullable(texts.get("refused")),
        Optional.ofNullable(texts.get("polarity"))
            .map(p -> Lexicon.Polarity.valueOf(p.toUpperCase(Locale.ROOT))),
        stances,
        texts.getOrDefault("context", ""));
  }
}

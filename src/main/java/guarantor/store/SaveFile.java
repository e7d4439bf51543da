package guarantor.store;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Refused;
import guarantor.diagnostic.Span;
import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;

/**
 * A game on disk: a header line and one line for each event, each with the hash of the line before.
 * Appended and flushed before the reply is shown. A torn last line is dropped with a notice;
 * anything else wrong is a named error and the file is left as it is.
 */
public final class SaveFile {
  /** The format this program writes and reads. */
  public static final int FORMAT = 1;

  private static final int HASH_SHOWN = 16;

  /** More bytes than one event has. */
  private static final int TAIL = 1 << 20;

  private final Path path;
  private final Wire wire;
  private String previous;
  private long whole;

  /** What stands in the first line. */
  public record Header(
      int format,
      String game,
      int rules,
      String scenario,
      String contentHash,
      long seed,
      Difficulty level,
      String assignment) {}

  /**
   * A save read back.
   *
   * @param game that it plays, as it was made for the reading
   */
  public record Loaded(
      Header header, Game game, List<Event> events, Optional<String> notice, SaveFile file) {}

  private SaveFile(Path path, Wire wire, String previous, long whole) {
    this.path = path;
    this.wire = wire;
    this.previous = previous;
    this.whole = whole;
  }

  public Path path() {
    return path;
  }

  /** Starts a save; refused where the file exists. */
  public static SaveFile create(Path path, Game game, Header header) {
    if (Files.exists(path)) {
      throw Refused.file(path.toString(), "SAVE_EXISTS", "is there already", "use resume");
    }
    String line = line(out -> header(out, header));
    try {
      if (path.getParent() != null) {
        Files.createDirectories(path.getParent());
      }
      write(path, line, 0);
    } catch (IOException e) {
      throw unwritable(path);
    }
    return new SaveFile(path, new Wire(game), Digest.of(line), bytes(line).length);
  }

  /** Appends an event; on return it is on the disk. */
  public void append(Event event) {
    String line = line(out -> event(out, event));
    try {
      write(path, line, whole);
    } catch (IOException e) {
      throw unwritable(path);
    }
    whole += bytes(line).length;
    previous = Digest.of(line);
  }

  private static Refused unwritable(Path path) {
    return Refused.file(
        path.toString(), "UNWRITABLE", "cannot be written", "check the folder and the free space");
  }

  /** Writes a line at a place and cuts off what a torn write may have left behind it. */
  private static void write(Path path, String line, long at) throws IOException {
    StandardOpenOption how = at == 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.WRITE;
    try (FileChannel channel =
        FileChannel.open(path, how, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
      if (channel.size() < at || hasLine(channel, at)) {
        throw Refused.file(
            path.toString(),
            "SAVE_CHANGED",
            "was changed by another program meanwhile",
            "resume it to go on from there");
      }
      channel.truncate(at);
      channel.position(at);
      ByteBuffer bytes = ByteBuffer.wrap(bytes(line));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    }
  }

  /** Whether a whole line begins here: then somebody else wrote it, and it is no torn write. */
  private static boolean hasLine(FileChannel channel, long from) throws IOException {
    ByteBuffer tail = ByteBuffer.allocate((int) Math.min(channel.size() - from, TAIL));
    channel.read(tail, from);
    for (int i = 0; i < tail.position(); i++) {
      if (tail.get(i) == '\n') {
        return true;
      }
    }
    return tail.position() == TAIL;
  }

  private static byte[] bytes(String line) {
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private interface Body {
    void write(JsonGenerator out);
  }

  private static String line(Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      out.writeStartObject();
      body.write(out);
      out.writeEndObject();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void header(JsonGenerator out, Header h) {
    out.writeNumberProperty("format", h.format());
    out.writeStringProperty("game", h.game());
    out.writeNumberProperty("rules", h.rules());
    out.writeStringProperty("scenario", h.scenario());
    out.writeStringProperty("contentHash", h.contentHash());
    out.writeStringProperty("seed", Long.toString(h.seed()));
    out.writeStringProperty("level", h.level().id());
    out.writeStringProperty("assignment", h.assignment());
  }

  private void event(JsonGenerator out, Event e) {
    FactWriter facts = new FactWriter(wire, out);
    out.writeNumberProperty("n", e.number());
    out.writeStringProperty("prev", previous.substring(0, HASH_SHOWN));
    out.writeStringProperty("seat", e.seat());
    e.typed().ifPresent(t -> out.writeStringProperty("typed", t));
    out.writeName("move");
    facts.tagged((Record) e.move());
    out.writeName("facts");
    out.writeStartArray();
    e.facts().forEach(f -> facts.tagged((Record) f));
    out.writeEndArray();
  }

  /** The log line of an event without its place in a chain: what two runs are compared by. */
  public static String outcome(Game game, Event e) {
    return new SaveFile(Path.of(""), new Wire(game), "0".repeat(HASH_SHOWN), 0).bare(e);
  }

  private String bare(Event e) {
    return line(out -> event(out, e));
  }

  /** Reads the header alone. */
  public static Header header(Path path) {
    return header(path, lines(path).lines().get(0));
  }

  /** Reads a save for a content; the scenario must be in it. */
  public static Loaded load(Path path, Content content) {
    Lines read = lines(path);
    Header header = header(path, read.lines().get(0));
    Scenario scenario = content.scenarios().get(header.scenario());
    if (scenario == null) {
      throw Refused.file(
          path.toString(),
          "NO_SCENARIO",
          "plays the scenario '" + header.scenario() + "', which this content lacks",
          "give --content the folder it was played with");
    }
    Game game = Game.of(content, scenario);
    Wire wire = new Wire(game);
    List<Event> events = new ArrayList<>();
    String previous = Digest.of(read.lines().get(0));
    for (int i = 1; i < read.lines().size(); i++) {
      String line = read.lines().get(i);
      events.add(event(path, i + 1, line, wire, previous));
      previous = Digest.of(line);
    }
    fold(path, game, header, events);
    return new Loaded(
        header, game, events, read.notice(), new SaveFile(path, wire, previous, read.whole()));
  }

  /** The chain does not hold the last line, so facts that fit nothing may stand there. */
  private static void fold(Path path, Game game, Header header, List<Event> events) {
    try {
      Session.resume(game, header.level(), header.seed(), events);
    } catch (RuntimeException e) {
      throw broken(path, events.size() + 1, "BROKEN_SAVE", "its facts do not fit the game");
    }
  }

  /**
   * The whole lines of a file.
   *
   * @param whole bytes up to the end of the last whole line; what stands behind it was torn
   */
  private record Lines(List<String> lines, int whole, Optional<String> notice) {}

  private static Lines lines(Path path) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      throw Refused.file(path.toString(), "NO_SAVE", "cannot be read", "see `resume` for the list");
    }
    int whole = bytes.length;
    while (whole > 0 && bytes[whole - 1] != '\n') {
      whole--;
    }
    if (whole == 0) {
      throw Refused.file(path.toString(), "NO_SAVE", "is no save of this game", "choose another");
    }
    String text;
    try {
      text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, whole)).toString();
    } catch (CharacterCodingException e) {
      throw Refused.file(path.toString(), "NO_SAVE", "is not text in UTF-8", "choose another save");
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    lines.remove(lines.size() - 1);
    Optional<String> notice =
        whole < bytes.length
            ? Optional.of("the last line was torn and is dropped")
            : Optional.empty();
    return new Lines(lines, whole, notice);
  }

  private static Header header(Path path, String line) {
    try {
      Map<?, ?> tree = tree(line);
      int format = (Integer) tree.get("format");
      if (format > FORMAT) {
        throw Refused.file(
            path.toString(),
            "NEWER_FORMAT",
            "has save format " + format + "; this program reads up to " + FORMAT,
            "use a newer Guarantor (it was written by " + tree.get("game") + ")");
      }
      return new Header(
          format,
          (String) tree.get("game"),
          (Integer) tree.get("rules"),
          (String) tree.get("scenario"),
          (String) tree.get("contentHash"),
          Long.parseLong((String) tree.get("seed")),
          Difficulty.valueOf(((String) tree.get("level")).toUpperCase(java.util.Locale.ROOT)),
          (String) tree.get("assignment"));
    } catch (RuntimeException e) {
      if (e instanceof Refused) {
        throw e;
      }
      throw Refused.file(path.toString(), "NO_SAVE", "is no save of this game", "choose another");
    }
  }

  private static Event event(Path path, int number, String line, Wire wire, String previous) {
    FactReader reader = new FactReader(wire);
    try {
      Map<?, ?> tree = tree(line);
      if (!previous.startsWith(String.valueOf(tree.get("prev")))
          || String.valueOf(tree.get("prev")).length() != HASH_SHOWN) {
        throw new FactReader.Malformed("the line before it was changed, added or taken out");
      }
      List<guarantor.negotiation.Fact> facts = new ArrayList<>();
      ((List<?>) tree.get("facts")).forEach(f -> facts.add(reader.fact(f)));
      Move move = reader.move(tree.get("move"));
      return new Event(
          (Integer) tree.get("n"),
          (String) tree.get("seat"),
          move,
          Optional.ofNullable((String) tree.get("typed")),
          facts);
    } catch (Wire.Unknown e) {
      throw broken(path, number, "UNKNOWN_ID", e.getMessage());
    } catch (FactReader.Malformed | JacksonException e) {
      throw broken(path, number, "BROKEN_SAVE", e.getMessage());
    } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
      throw broken(path, number, "BROKEN_SAVE", "something is missing or of the wrong kind");
    }
  }

  private static Refused broken(Path path, int line, String code, String message) {
    Span span = new Span(path.toString(), line, 1);
    String first = message == null ? "cannot be read" : message.split("\n", 2)[0];
    return new Refused(List.of(Diagnostic.error(span, code, first, "the file is left as it is")));
  }

  private static Map<?, ?> tree(String line) {
    try (JsonParser in = Json.parser(line.getBytes(StandardCharsets.UTF_8))) {
      in.nextToken();
      Map<?, ?> tree = (Map<?, ?>) Tree.read(in);
      if (in.nextToken() != null) {
        throw new FactReader.Malformed("something stands after the end of the line");
      }
      return tree;
    }
  }
}

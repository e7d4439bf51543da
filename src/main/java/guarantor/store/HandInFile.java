package guarantor.store;

import guarantor.diagnostic.Refused;
import guarantor.education.HandIn;
import guarantor.education.Note;
import guarantor.education.Proof;
import guarantor.education.Replay;
import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Move;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;

/**
 * A hand-in on disk: one JSON document. Each part has a seal, a hash that tells damage and careless
 * edits and names the part; it is no signature. What proves a game is playing its moves again.
 */
public final class HandInFile {
  /** The format this program writes and reads. */
  public static final int FORMAT = 1;

  private static final String KIND = "guarantor-hand-in";
  private static final List<String> PARTS = List.of("head", "notes", "moves");
  private static final int SEAL = 16;

  private HandInFile() {}

  /** A hand-in as read, with what its reading found; no hand-in where nothing could be read. */
  public record Read(Optional<HandIn> handIn, List<Proof.Fault> faults) {
    static Read nothing(String status, String reason) {
      return new Read(Optional.empty(), List.of(new Proof.Fault(status, reason, 0)));
    }
  }

  /** The digest of an event and of all before it. */
  public static Replay.Chain chain(Game game) {
    return Replay.chain(e -> SaveFile.outcome(game, e), Digest::of);
  }

  /** The moves of a log, each with the digest of what came of it. */
  public static List<HandIn.Made> moves(Game game, List<Event> log) {
    Replay.Chain chain = chain(game);
    List<HandIn.Made> out = new ArrayList<>();
    String before = "";
    for (Event e : log) {
      before = chain.after(before, e);
      out.add(new HandIn.Made(e.number(), e.seat(), e.typed(), e.move(), before));
    }
    return out;
  }

  /** Writes a hand-in; an older one of the same game is replaced. */
  public static void write(Path path, Game game, HandIn h) {
    Texts.write(path, text(game, h));
  }

  static String text(Game game, HandIn h) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("kind", KIND);
    document.put("format", FORMAT);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("head", head(h));
    parts.put("notes", h.notes().stream().map(Sparse::of).toList());
    Wire wire = new Wire(game);
    parts.put("moves", h.moves().stream().map(m -> made(wire, m)).toList());
    document.putAll(parts);
    document.put("seals", seals(parts));
    return JsonPrinter.document(document);
  }

  private static Map<String, Object> seals(Map<?, ?> parts) {
    Map<String, Object> out = new LinkedHashMap<>();
    PARTS.forEach(p -> out.put(p, seal(parts.get(p))));
    return out;
  }

  private static String seal(Object part) {
    return Digest.of(JsonPrinter.line(part)).substring(0, SEAL);
  }

  private static Map<String, Object> head(HandIn h) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("game", h.game());
    out.put("rules", h.rules());
    out.put("contentHash", h.contentHash());
    out.put("assignment", h.assignment().id());
    out.put("assignmentHash", h.assignment().hash());
    out.put("code", h.code());
    out.put("scenario", h.scenario());
    out.put("seed", Long.toString(h.seed()));
    out.put("level", h.level().id());
    out.put("events", h.moves().size());
    return out;
  }

  private static Map<String, Object> made(Wire wire, HandIn.Made m) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("n", m.number());
    out.put("seat", m.seat());
    m.typed().ifPresent(t -> out.put("typed", t));
    out.put("move", move(wire, m.move()));
    out.put("outcome", m.outcome());
    return out;
  }

  private static Object move(Wire wire, Move move) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      new FactWriter(wire, out).tagged((Record) move);
    }
    try (JsonParser in = Json.parser(bytes.toByteArray())) {
      in.nextToken();
      return Tree.read(in);
    }
  }

  /** Whether a file looks like a hand-in, whole or not. */
  public static boolean is(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      String start =
          new String(bytes, 0, Math.min(bytes.length, 80), java.nio.charset.StandardCharsets.UTF_8);
      return path.toString().endsWith(".handin.json") || start.contains(KIND);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Reads a hand-in. Whatever is wrong is in the result; nothing is thrown.
   *
   * @param games a scenario's game by its id, where this content has it
   */
  public static Read read(Path path, Function<String, Optional<Game>> games) {
    try {
      return read(Files.readAllBytes(path), games);
    } catch (IOException e) {
      return Read.nothing("unreadable", "it cannot be read");
    }
  }

  static Read read(byte[] bytes, Function<String, Optional<Game>> games) {
    Map<?, ?> tree;
    try (JsonParser in = Json.parser(bytes)) {
      if (in.nextToken() == null) {
        return Read.nothing("truncated", "the file is empty");
      }
      tree = (Map<?, ?>) Tree.read(in);
      if (in.nextToken() != null) {
        return Read.nothing("altered", "something stands after its end");
      }
    } catch (JacksonException e) {
      return broken(bytes, e);
    } catch (FactReader.Malformed | ClassCastException e) {
      return Read.nothing("altered", first(e.getMessage(), "it is no hand-in"));
    }
    return read(tree, games);
  }

  /** JSON that ends too soon was cut; other faults of JSON were written into it. */
  private static Read broken(byte[] bytes, JacksonException e) {
    String text = Json.reason(e);
    int end = bytes.length;
    while (end > 0 && Character.isWhitespace(bytes[end - 1])) {
      end--;
    }
    boolean cut = end == 0 || bytes[end - 1] != '}' || text.contains("end-of-input");
    String where =
        " at line " + Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
    return cut
        ? Read.nothing("truncated", "it breaks off" + where)
        : Read.nothing("altered", "it is no JSON" + where);
  }

  private static String first(String message, String otherwise) {
    return message == null ? otherwise : message.split("\n", 2)[0];
  }

  private static Read read(Map<?, ?> tree, Function<String, Optional<Game>> games) {
    if (!KIND.equals(tree.get("kind"))) {
      return Read.nothing("unreadable", "it is no hand-in of this game");
    }
    if (!(tree.get("format") instanceof Integer format)) {
      return Read.nothing("altered", "it does not say its format");
    }
    if (format > FORMAT) {
      return Read.nothing(
          "newer-format",
          "it has hand-in format " + format + "; this program reads up to " + FORMAT);
    }
    List<Proof.Fault> faults = new ArrayList<>(broken(tree));
    try {
      return new Read(Optional.of(handIn(tree, games)), List.copyOf(faults));
    } catch (FactReader.Malformed | Refused e) {
      String words = e instanceof Refused r ? r.diagnostics().get(0).message() : e.getMessage();
      faults.add(new Proof.Fault(e instanceof Refused ? "other-content" : "altered", words, 0));
    } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
      String words = "something is missing or of the wrong kind";
      faults.add(new Proof.Fault("altered", words, 0));
    }
    return new Read(Optional.empty(), List.copyOf(faults));
  }

  /** Parts whose seal does not fit them, by name; a cut list of moves is told by its length. */
  private static List<Proof.Fault> broken(Map<?, ?> tree) {
    List<Proof.Fault> out = new ArrayList<>();
    Map<?, ?> seals = tree.get("seals") instanceof Map<?, ?> m ? m : Map.of();
    for (String part : PARTS) {
      Object body = tree.get(part);
      boolean fits = body != null && seal(body).equals(seals.get(part));
      if (!fits && part.equals("moves") && cut(tree)) {
        out.add(new Proof.Fault("truncated", "moves are missing at its end", 0));
      } else if (!fits) {
        out.add(new Proof.Fault("altered", words(part, body), 0));
      }
    }
    return out;
  }

  private static String words(String part, Object body) {
    String what =
        switch (part) {
          case "head" -> "its first lines (assignment, code, seed, versions)";
          case "notes" -> "what was written beside the game (predictions, words, reflection)";
          default -> "the list of moves";
        };
    return body == null ? "'" + part + "' is missing" : what + " were changed after handing in";
  }

  private static boolean cut(Map<?, ?> tree) {
    boolean known = tree.get("head") instanceof Map<?, ?> h && h.get("events") instanceof Integer;
    boolean list = tree.get("moves") instanceof List<?>;
    return known
        && list
        && ((List<?>) tree.get("moves")).size()
            < (Integer) ((Map<?, ?>) tree.get("head")).get("events");
  }

  private static HandIn handIn(Map<?, ?> tree, Function<String, Optional<Game>> games) {
    Map<?, ?> head = (Map<?, ?>) tree.get("head");
    String id = (String) head.get("scenario");
    Game game =
        games
            .apply(id)
            .orElseThrow(
                () ->
                    Refused.file(
                        "", "NO_SCENARIO", "it plays '" + id + "', which this content lacks", ""));
    Wire wire = new Wire(game);
    FactReader reader = new FactReader(wire);
    List<HandIn.Made> moves = new ArrayList<>();
    for (Object each : (List<?>) tree.get("moves")) {
      moves.add(made((Map<?, ?>) each, reader));
    }
    List<Note> notes = new ArrayList<>();
    for (Object each : (List<?>) tree.get("notes")) {
      Map<?, ?> n = (Map<?, ?>) each;
      notes.add(new Note(text(n, "question"), text(n, "answer")));
    }
    return new HandIn(
        text(head, "game"),
        (Integer) head.get("rules"),
        text(head, "contentHash"),
        new HandIn.Under(text(head, "assignment"), text(head, "assignmentHash")),
        text(head, "code"),
        id,
        Long.parseLong(text(head, "seed")),
        Difficulty.valueOf(text(head, "level").toUpperCase(java.util.Locale.ROOT)),
        List.copyOf(notes),
        List.copyOf(moves));
  }

  private static String text(Map<?, ?> map, String key) {
    Object value = map.get(key);
    if (value instanceof String s) {
      return s;
    }
    throw new FactReader.Malformed("'" + key + "' is missing or no text");
  }

  private static HandIn.Made made(Map<?, ?> m, FactReader reader) {
    int n = (Integer) m.get("n");
    try {
      return new HandIn.Made(
          n,
          text(m, "seat"),
          Optional.ofNullable((String) m.get("typed")),
          reader.move(m.get("move")),
          text(m, "outcome"));
    } catch (Wire.Unknown e) {
      throw new FactReader.Malformed("event " + n + ": " + e.getMessage());
    }
  }
}

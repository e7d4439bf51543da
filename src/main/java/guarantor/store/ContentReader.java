package guarantor.store;

import guarantor.content.Assumption;
import guarantor.content.Blueprint;
import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Fault;
import guarantor.content.Issue;
import guarantor.content.LexiconLinks;
import guarantor.content.Links;
import guarantor.content.Outcome;
import guarantor.content.Outlet;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Source;
import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Problems;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads all content, strictly, and tells every fault at once with its line and column. */
public final class ContentReader {
  private static final String SCENARIOS = "scenarios/";
  private static final String LEXICON = "lexicon:";

  /** The first name behind all scenarios: '0' follows '/'. */
  private static final String BEHIND = "scenarios0";

  private final ContentFiles files;
  private final Problems problems = new Problems();
  private final Map<String, String> fileOf = new HashMap<>();

  private final Map<String, Issue> issues = new LinkedHashMap<>();
  private final Map<String, Outlet> outlets = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Delegation> delegations = new LinkedHashMap<>();
  private final Map<String, List<Position>> positionsOf = new LinkedHashMap<>();
  private final Map<String, Position> positions = new LinkedHashMap<>();
  private final Map<String, String> delegationOf = new HashMap<>();
  private final Map<String, Blueprint> blueprints = new LinkedHashMap<>();
  private final Map<String, Assumption> assumptions = new LinkedHashMap<>();
  private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
  private final Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
  private String outletTest = "";

  public ContentReader(ContentFiles files) {
    this.files = files;
  }

  record Issues(List<Issue> issues) {}

  record Outlets(String test, List<Outlet> outlets) {}

  record Sources(List<Source> sources) {}

  record Positions(String delegation, List<Position> positions) {}

  record Blueprints(List<Blueprint> blueprints) {}

  record Assumptions(List<Assumption> assumptions) {}

  /** Content with every finding; the content lacks what had faults. */
  public record Result(Content content, List<Diagnostic> findings) {}

  /** The content without the lexicons, or {@link guarantor.diagnostic.Refused} with all faults. */
  public Content read() {
    Content content = content();
    if (!problems.hasErrors()) {
      Links.faults(content).forEach(this::locate);
    }
    problems.throwIfErrors();
    return content;
  }

  /** The scenarios alone, as they stand in their files; links to the rest are not looked at. */
  public List<Scenario> scenarios() {
    files
        .files()
        .forEach(
            (name, bytes) -> {
              if (name.startsWith(SCENARIOS)) {
                file(name, bytes);
              }
            });
    problems.throwIfErrors();
    return List.copyOf(scenarios.values());
  }

  /** Reads and checks everything, the lexicons too; faults are in the result, none is thrown. */
  public Result check() {
    return check(content -> List.of());
  }

  /** The same with more rules, which are asked once all ids lead somewhere. */
  public Result check(Function<Content, List<Fault>> rules) {
    Content content = content();
    LexiconFiles words = LexiconFiles.read(files, problems);
    if (!problems.hasErrors()) {
      Links.faults(content).forEach(this::locate);
      words.lexicons().forEach(x -> fileOf.put(LEXICON + x.language(), lexicon(x.language())));
      fileOf.put(LEXICON + "measures", lexicon("measures"));
      LexiconLinks.faults(content, words.lexicons(), words.measures()).forEach(this::locate);
    }
    if (!problems.hasErrors()) {
      rules.apply(content).forEach(this::locate);
    }
    return new Result(content, problems.sorted());
  }

  private static String lexicon(String name) {
    return LexiconFiles.FOLDER + name + ".json";
  }

  private Content content() {
    files.files().forEach(this::file);
    SortedMap<String, byte[]> sorted = new TreeMap<>(files.files());
    sorted.keySet().removeIf(name -> name.startsWith(LexiconFiles.FOLDER) || Classroom.owns(name));
    Digest before = Digest.empty().with(sorted.headMap(SCENARIOS));
    return new Content(
        Collections.unmodifiableMap(issues),
        Collections.unmodifiableMap(outlets),
        Collections.unmodifiableMap(sources),
        Collections.unmodifiableMap(delegations),
        Collections.unmodifiableMap(positionsOf),
        Collections.unmodifiableMap(positions),
        Collections.unmodifiableMap(blueprints),
        Collections.unmodifiableMap(assumptions),
        Collections.unmodifiableMap(scenarios),
        Collections.unmodifiableMap(delegationOf),
        outletTest,
        before.copy().with(sorted.tailMap(SCENARIOS)).hex(),
        hashes(before, sorted.tailMap(BEHIND)),
        Collections.unmodifiableMap(outcomes));
  }

  private Map<String, String> hashes(Digest before, Map<String, byte[]> behind) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String id : scenarios.keySet()) {
      String own = fileOf.get("scenario:" + id);
      Map<String, byte[]> alone = Map.of(own, files.files().get(own));
      out.put(id, before.copy().with(alone).with(behind).hex());
    }
    return Collections.unmodifiableMap(out);
  }

  private void file(String name, byte[] bytes) {
    if (name.equals("issues.json")) {
      Issues read = bind(name, bytes, Issues.class);
      all(name, read == null ? List.of() : read.issues(), Issue::id, "issue", issues);
    } else if (name.equals("outlets.json")) {
      Outlets read = bind(name, bytes, Outlets.class);
      if (read != null) {
        outletTest = read.test();
        all(name, read.outlets(), Outlet::id, "outlet", outlets);
      }
    } else if (name.equals("blueprints.json")) {
      Blueprints read = bind(name, bytes, Blueprints.class);
      all(
          name,
          read == null ? List.of() : read.blueprints(),
          Blueprint::id,
          "blueprint",
          blueprints);
    } else if (name.equals("assumptions.json")) {
      Assumptions read = bind(name, bytes, Assumptions.class);
      List<Assumption> list = read == null ? List.of() : read.assumptions();
      all(name, list, Assumption::id, "assumption", assumptions);
    } else if (name.startsWith("sources/")) {
      Sources read = bind(name, bytes, Sources.class);
      all(name, read == null ? List.of() : read.sources(), Source::id, "source", sources);
    } else if (name.startsWith("delegations/")) {
      Delegation read = bind(name, bytes, Delegation.class);
      all(
          name,
          read == null ? List.of() : List.of(read),
          Delegation::id,
          "delegation",
          delegations);
    } else if (name.startsWith("positions/")) {
      positions(name, bind(name, bytes, Positions.class));
    } else if (name.startsWith("outcomes/")) {
      outcomes(name, bind(name, bytes, OutcomesFile.class));
    } else if (name.startsWith(SCENARIOS)) {
      Scenario read = bind(name, bytes, Scenario.class);
      all(name, read == null ? List.of() : List.of(read), Scenario::id, "scenario", scenarios);
    }
  }

  private void positions(String name, Positions read) {
    if (read == null) {
      return;
    }
    positionsOf.put(read.delegation(), read.positions());
    all(name, read.positions(), Position::id, "position", positions);
    read.positions().forEach(p -> delegationOf.put(p.id(), read.delegation()));
    fileOf.put("positions:" + read.delegation(), name);
  }

  /** A row's id is its own within its table: the same text may have come after two scenarios. */
  private void outcomes(String name, OutcomesFile read) {
    if (read != null && read.scenario().isPresent()) {
      String scenario = read.scenario().get();
      Map<String, Outcome> rows = new LinkedHashMap<>();
      all(name, read.rows(), Outcome::id, Links.outcomeOf(scenario), rows);
      outcomes.put(scenario, List.copyOf(rows.values()));
    }
  }

  private <T> T bind(String name, byte[] bytes, Class<T> type) {
    return Json.bind(files.shownAs() + name, bytes, type, problems);
  }

  private <T> void all(
      String name, List<T> read, Function<T, String> id, String kind, Map<String, T> into) {
    for (T one : read) {
      String key = id.apply(one);
      if (into.putIfAbsent(key, one) != null) {
        String file = files.shownAs() + name;
        byte[] bytes = files.files().get(name);
        boolean here = name.equals(fileOf.get(kind + ":" + key));
        problems.error(
            here ? Locator.again(file, bytes, key) : Locator.find(file, bytes, key, "id", key),
            "DUPLICATE_ID",
            kind + " '" + key + "' is there already",
            "give it an id of its own");
      }
      fileOf.putIfAbsent(kind + ":" + key, name);
    }
  }

  private void locate(Fault fault) {
    String name = fileOf.getOrDefault(fault.kind() + ":" + fault.id(), "");
    byte[] bytes = files.files().getOrDefault(name, new byte[0]);
    boolean whole = fault.kind().equals("positions") || fault.kind().equals("lexicon");
    String id = whole ? "" : fault.id();
    problems.add(
        new Diagnostic(
            Locator.find(files.shownAs() + name, bytes, id, fault.key(), fault.value()),
            fault.severity(),
            fault.code(),
            fault.message(),
            fault.hint()));
  }
}

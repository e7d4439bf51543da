package guarantor.store;

import guarantor.content.Allowance;
import guarantor.content.Assumption;
import guarantor.content.Blueprint;
import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Fault;
import guarantor.content.Issue;
import guarantor.content.Lexicon;
import guarantor.content.LexiconLinks;
import guarantor.content.Links;
import guarantor.content.Measure;
import guarantor.content.Outcome;
import guarantor.content.Outlet;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What has been read so far, by id, in the order of the files. */
final class Gathered {
  private static final String SCENARIOS = ContentKind.SCENARIO.place;

  /** The first name behind all scenarios: '0' follows '/'. */
  private static final String BEHIND = "scenarios0";

  /** Told that an id is there already. */
  interface Twice {
    void found(String file, String kind, String id);
  }

  private final Twice twice;
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
  private final List<Allowance> allowances = new ArrayList<>();
  private final List<Lexicon> lexicons = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private String outletTest = "";

  Gathered(Twice twice) {
    this.twice = twice;
  }

  List<Allowance> allowances() {
    return allowances;
  }

  List<Scenario> scenarios() {
    return List.copyOf(scenarios.values());
  }

  /** The file a record stands in; empty where there is none. */
  String file(String kind, String id) {
    return fileOf.getOrDefault(kind + ":" + id, "");
  }

  /** Adds what a file was bound to. */
  void add(String file, Object read) {
    if (read instanceof ContentKind.Issues r) {
      all(file, r.issues(), Issue::id, "issue", issues);
    } else if (read instanceof ContentKind.Outlets r) {
      outletTest = outletTest.isEmpty() ? r.test() : outletTest;
      all(file, r.outlets(), Outlet::id, "outlet", outlets);
    } else if (read instanceof ContentKind.Sources r) {
      all(file, r.sources(), Source::id, "source", sources);
    } else if (read instanceof ContentKind.Blueprints r) {
      all(file, r.blueprints(), Blueprint::id, "blueprint", blueprints);
    } else if (read instanceof ContentKind.Assumptions r) {
      all(file, r.assumptions(), Assumption::id, "assumption", assumptions);
    } else if (read instanceof Delegation r) {
      all(file, List.of(r), Delegation::id, "delegation", delegations);
    } else if (read instanceof Scenario r) {
      all(file, List.of(r), Scenario::id, "scenario", scenarios);
    } else if (read instanceof ContentKind.Positions r) {
      positions(file, r);
    } else if (read instanceof OutcomesFile r) {
      outcomes(file, r);
    } else if (read instanceof ContentKind.Allowances r) {
      allowances.addAll(r.allowances());
    } else if (read instanceof Lexicon r) {
      lexicons.add(r);
      fileOf.put("lexicon:" + r.language(), file);
    } else if (read instanceof LexiconFiles.Measures r) {
      measures.addAll(r.measures());
      fileOf.put("lexicon:measures", file);
    }
  }

  /** A row's id is its own within its table: the same text may have come after two scenarios. */
  private void outcomes(String file, OutcomesFile read) {
    if (read.scenario().isPresent()) {
      String scenario = read.scenario().get();
      Map<String, Outcome> rows = new LinkedHashMap<>();
      all(file, read.rows(), Outcome::id, Links.outcomeOf(scenario), rows);
      outcomes.put(scenario, List.copyOf(rows.values()));
    }
  }

  /** What is wrong in the words of players. */
  List<Fault> wordFaults(Content content) {
    return LexiconLinks.faults(content, lexicons, measures);
  }

  private void positions(String file, ContentKind.Positions read) {
    String owner = read.delegation();
    positionsOf.computeIfAbsent(owner, d -> new ArrayList<>()).addAll(read.positions());
    all(file, read.positions(), Position::id, "position", positions);
    read.positions().forEach(p -> delegationOf.putIfAbsent(p.id(), owner));
    fileOf.putIfAbsent("positions:" + owner, file);
  }

  private <T> void all(
      String file, List<T> read, Function<T, String> id, String kind, Map<String, T> into) {
    for (T one : read) {
      String key = id.apply(one);
      if (into.putIfAbsent(key, one) != null) {
        twice.found(file, kind, key);
      }
      fileOf.putIfAbsent(kind + ":" + key, file);
    }
  }

  /** All of it as content, with the hashes of the bytes it was read from. */
  Content content(Map<String, byte[]> files) {
    SortedMap<String, byte[]> sorted = new TreeMap<>(files);
    // What lint alone reads, and the words of players: no decision rests on them.
    sorted.remove(ContentKind.ALLOWANCES.place);
    sorted.keySet().removeIf(name -> name.startsWith(LexiconFiles.FOLDER) || Classroom.owns(name));
    Digest before = Digest.empty().with(sorted.headMap(SCENARIOS));
    positionsOf.replaceAll((owner, list) -> Collections.unmodifiableList(list));
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
        hashes(files, before, sorted.tailMap(BEHIND)),
        Collections.unmodifiableMap(outcomes));
  }

  private Map<String, String> hashes(
      Map<String, byte[]> files, Digest before, Map<String, byte[]> behind) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String id : scenarios.keySet()) {
      String own = file("scenario", id);
      Map<String, byte[]> alone = Map.of(own, files.get(own));
      out.put(id, before.copy().with(alone).with(behind).hex());
    }
    return Collections.unmodifiableMap(out);
  }
}

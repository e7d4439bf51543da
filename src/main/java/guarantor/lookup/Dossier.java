package guarantor.lookup;

import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Stance;
import guarantor.persona.Archive;
import guarantor.persona.Derivation;
import guarantor.persona.Prediction;
import guarantor.persona.Standpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Derives a delegation's standing on a day with the same code that seats it in a game. */
public final class Dossier {
  private static final int RECORDS_FOR_A_VOICE = 6;
  private static final int ISSUES_FOR_A_VOICE = 4;

  private final Content content;
  private final Archive archive;
  private final Optional<Scenario> place;
  private final List<Position> binding;
  private final Derivation derivation;

  private Dossier(Content content, Archive archive, Optional<Scenario> place, String delegation) {
    this.content = content;
    this.archive = archive;
    this.place = place;
    this.binding = archive.binding(delegation);
    this.derivation = new Derivation(content, archive);
  }

  /**
   * The standing of a delegation.
   *
   * @param scenario its status quo and its outcome law hold where given; else the status quo is of
   *     the last scenario that has begun, and no text is left out as an outcome
   */
  public static DelegationRow of(
      Content content, Delegation delegation, LocalDate day, Optional<Scenario> scenario) {
    Archive archive = new Archive(content, scenario.map(Scenario::id).orElse(""), day);
    Optional<Scenario> place = scenario.isPresent() ? scenario : begun(content, day);
    return new Dossier(content, archive, place, delegation.id()).row(delegation);
  }

  /** The scenario that has begun last by a day. */
  private static Optional<Scenario> begun(Content content, LocalDate day) {
    Scenario last = null;
    for (Scenario s : content.scenarios().values()) {
      LocalDate opens = opens(s);
      if (!opens.isAfter(day) && (last == null || opens.isAfter(opens(last)))) {
        last = s;
      }
    }
    return Optional.ofNullable(last);
  }

  private static LocalDate opens(Scenario s) {
    return s.sittings().get(0).moment().last();
  }

  private DelegationRow row(Delegation delegation) {
    List<String> issues = issuesSpoken();
    List<Optional<Integer>> statusQuo = issues.stream().map(this::statusQuo).toList();
    List<Standpoint> standpoints =
        derivation.of(binding, issues, statusQuo.stream().map(s -> s.orElse(0)).toList());
    List<DelegationRow.IssueRow> rows = new ArrayList<>();
    long worth = 0;
    long weight = 0;
    for (int i = 0; i < issues.size(); i++) {
      Standpoint s = standpoints.get(i);
      Issue issue = content.issues().get(issues.get(i));
      rows.add(issueRow(issue, s, statusQuo.get(i)));
      if (place.isEmpty() || statusQuo.get(i).isPresent()) {
        int[] values = derivation.values(s.ideal(), issue.top());
        worth += (long) s.salience() * values[statusQuo.get(i).orElse(0)];
        weight += s.salience();
      }
    }
    rows.addAll(inferred(delegation, issues));
    List<Position> said = archive.said(delegation.id());
    long spokenOf = said.stream().map(Position::issue).distinct().count();
    return new DelegationRow(
        delegation.id(),
        delegation.name(),
        Words.id(delegation.kind()),
        archive.day().toString(),
        place.map(Scenario::id),
        said.size(),
        said.size() >= RECORDS_FOR_A_VOICE && spokenOf >= ISSUES_FOR_A_VOICE,
        weight == 0 ? Optional.empty() : Optional.of((int) (worth / weight)),
        rows,
        reserved(said, issues));
  }

  /** Issues with a binding record, in the order of the ladder file. */
  private List<String> issuesSpoken() {
    TreeSet<String> spoken = new TreeSet<>();
    binding.forEach(p -> spoken.add(p.issue()));
    return content.issues().keySet().stream().filter(spoken::contains).toList();
  }

  /** The level that stands before anything is agreed, where a scenario that has begun names it. */
  private Optional<Integer> statusQuo(String issue) {
    return place.stream()
        .flatMap(s -> s.clauses().stream())
        .filter(c -> c.issue().equals(issue))
        .map(c -> content.issues().get(issue).step(c.statusQuo()))
        .findFirst();
  }

  private DelegationRow.IssueRow issueRow(Issue issue, Standpoint s, Optional<Integer> statusQuo) {
    List<Position> records = binding.stream().filter(p -> p.issue().equals(issue.id())).toList();
    List<ConditionRow> conditions = new ArrayList<>();
    records.forEach(p -> p.conditions().forEach(r -> conditions.add(ConditionRow.of(r, p))));
    Span span = Span.of(issue, records, statusQuo);
    boolean wish = statusQuo.isPresent() || records.stream().anyMatch(p -> p.stance().backs());
    Optional<Integer> ideal = wish ? Optional.of(s.ideal()) : Optional.empty();
    return new DelegationRow.IssueRow(
        issue.id(),
        issue.name(),
        statusQuo.map(l -> issue.levels().get(l).id()),
        ideal.map(i -> issue.levels().get(i / 1000).id()),
        ideal,
        span.acceptable(),
        span.redLines(),
        conditions,
        s.salience(),
        records.stream().map(Position::id).toList(),
        s.because().stream()
            .map(b -> new DelegationRow.ShareRow(b.position(), b.weight()))
            .toList(),
        false);
  }

  /**
   * What the delegation's bloc says where it is silent itself: a shade for an adviser, marked
   * inferred, never spoken and never decisive.
   */
  private List<DelegationRow.IssueRow> inferred(Delegation delegation, List<String> spoken) {
    Archive known = new Archive(content, place.map(Scenario::id).orElse(""), archive.day());
    List<DelegationRow.IssueRow> out = new ArrayList<>();
    for (Issue issue : content.issues().values()) {
      Optional<Prediction> p =
          spoken.contains(issue.id()) || statusQuo(issue.id()).isEmpty()
              ? Optional.empty()
              : Prediction.of(content, known, delegation.id(), issue.id(), null);
      p.filter(Prediction::inferred).ifPresent(x -> out.add(inferredRow(issue, x)));
    }
    return out;
  }

  private DelegationRow.IssueRow inferredRow(Issue issue, Prediction p) {
    return new DelegationRow.IssueRow(
        issue.id(),
        issue.name(),
        statusQuo(issue.id()).map(l -> issue.levels().get(l).id()),
        Optional.of(issue.levels().get(p.level()).id()),
        Optional.of(1000 * p.level()),
        List.of(),
        List.of(),
        List.of(),
        0,
        p.because().stream().map(Position::id).toList(),
        p.because().stream().map(b -> new DelegationRow.ShareRow(b.id(), 0)).toList(),
        true);
  }

  private List<DelegationRow.ReservedRow> reserved(List<Position> said, List<String> bound) {
    Map<String, List<String>> ids = new TreeMap<>();
    for (Position p : said) {
      if (!bound.contains(p.issue())) {
        ids.computeIfAbsent(p.issue(), i -> new ArrayList<>()).add(p.id());
      }
    }
    return content.issues().keySet().stream()
        .filter(ids::containsKey)
        .map(i -> new DelegationRow.ReservedRow(i, ids.get(i)))
        .toList();
  }

  /** Levels by id, lowest first. */
  private record Span(List<String> acceptable, List<String> redLines) {
    static Span of(Issue issue, List<Position> records, Optional<Integer> statusQuo) {
      int from = statusQuo.orElse(issue.top() + 1);
      int cap = statusQuo.orElse(-1);
      boolean[] barred = new boolean[issue.levels().size()];
      boolean[] red = new boolean[issue.levels().size()];
      for (Position p : records) {
        int level = issue.step(p.level().orElseThrow());
        if (p.stance().backs()) {
          cap = Math.max(cap, level);
          from = statusQuo.isPresent() ? from : Math.min(from, level);
          continue;
        }
        boolean redLine = p.stance() == Stance.RED_LINE;
        boolean upward = p.upward();
        for (int l = upward ? level : 0; l <= (upward ? issue.top() : level); l++) {
          red[l] |= redLine;
          barred[l] |= redLine || p.conditions().isEmpty();
        }
      }
      List<String> acceptable = new ArrayList<>();
      List<String> redLines = new ArrayList<>();
      for (int l = 0; l <= issue.top(); l++) {
        if (l >= from && l <= cap && !barred[l]) {
          acceptable.add(issue.levels().get(l).id());
        }
        if (red[l]) {
          redLines.add(issue.levels().get(l).id());
        }
      }
      return new Span(acceptable, redLines);
    }
  }
}

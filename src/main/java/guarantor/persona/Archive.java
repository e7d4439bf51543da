package guarantor.persona;

import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is on record for each delegation on one day: usable, not superseded, in the order of the
 * files. As-of law and outcome law are here and nowhere else.
 */
public final class Archive {
  static final String GROUP_OF_SEVEN = "g7";

  private final Content content;
  private final String scenario;
  private final LocalDate day;
  private final Set<String> superseded = new TreeSet<>();
  private final Map<String, List<Position>> said = new TreeMap<>();
  private final Map<String, Map<String, List<Position>>> saidOn = new TreeMap<>();
  private final Map<String, List<Position>> binding = new TreeMap<>();

  /**
   * The record on a day.
   *
   * @param scenario whose outcome texts are left out; empty for none
   */
  public Archive(Content content, String scenario, LocalDate day) {
    this.content = content;
    this.scenario = scenario;
    this.day = day;
    for (Position p : content.positions().values()) {
      if (usable(p)) {
        p.supersedes().forEach(r -> superseded.add(r.position()));
      }
    }
    // asked for at every opening, duel and answer of every game: sought once
    for (String owner : content.positionsOf().keySet()) {
      keep(owner, content.positionsOf().get(owner));
    }
    for (String delegation : content.delegations().keySet()) {
      binding.put(delegation, Collections.unmodifiableList(sought(delegation)));
    }
  }

  private void keep(String owner, List<Position> positions) {
    List<Position> all = new ArrayList<>();
    Map<String, List<Position>> byIssue = new TreeMap<>();
    for (Position p : positions) {
      if (usable(p)) {
        all.add(p);
        byIssue.computeIfAbsent(p.issue(), issue -> new ArrayList<>()).add(p);
      }
    }
    said.put(owner, Collections.unmodifiableList(all));
    saidOn.put(owner, byIssue);
  }

  public LocalDate day() {
    return day;
  }

  /** Whether a position may be spoken on this day. */
  public boolean usable(Position p) {
    return p.usable(day, scenario);
  }

  /** Whether no usable record replaces it: what is replaced is not spoken as if it stood. */
  public boolean stands(Position p) {
    return !superseded.contains(p.id());
  }

  /** Every usable position of the delegation itself, superseded ones included: what it has said. */
  public List<Position> said(String delegation) {
    return said.getOrDefault(delegation, List.of());
  }

  /** The same on one issue. */
  public List<Position> said(String delegation, String issue) {
    List<Position> out = saidOn.getOrDefault(delegation, Map.of()).get(issue);
    return out == null ? List.of() : Collections.unmodifiableList(out);
  }

  /**
   * The records that bind it: its own words and acts, texts it co-signed, and texts of the group it
   * belongs to. A member never binds its group.
   */
  public List<Position> binding(String delegation) {
    return binding.getOrDefault(delegation, List.of());
  }

  private List<Position> sought(String delegation) {
    List<Position> out = new ArrayList<>();
    for (Position p : said(delegation)) {
      if (counts(p)) {
        out.add(p);
      }
    }
    for (String other : content.positionsOf().keySet()) {
      if (!other.equals(delegation)) {
        for (Position p : content.positionsOf().get(other)) {
          boolean group = other.equals(GROUP_OF_SEVEN) && memberOfSeven(delegation);
          if ((group || p.coSigned().contains(delegation)) && usable(p) && counts(p)) {
            out.add(p);
          }
        }
      }
    }
    return out;
  }

  private boolean counts(Position p) {
    return p.binds() && stands(p);
  }

  private boolean memberOfSeven(String delegation) {
    Delegation seven = content.delegations().get(GROUP_OF_SEVEN);
    return seven != null && seven.members().contains(delegation);
  }

  /** Whether any usable record names a level of an issue: a level nobody had voiced is hidden. */
  public Set<String> voiced(String issue) {
    Set<String> levels = new TreeSet<>();
    for (Position p : content.positions().values()) {
      if (p.issue().equals(issue) && p.level().isPresent() && usable(p)) {
        levels.add(p.level().get());
      }
    }
    return levels;
  }
}

package guarantor.persona;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers under which a scenario's ids sit at the table, both ways. Ids go into logs; numbers
 * live for one run.
 */
public final class Docket {
  private final Agenda agenda;
  private final List<String> issues;
  private final List<String> parties;
  private final List<Position> record;
  private final Map<String, Integer> refs = new TreeMap<>();

  private Docket(Agenda agenda, List<String> issues, List<String> parties, List<Position> record) {
    this.agenda = agenda;
    this.issues = issues;
    this.parties = parties;
    this.record = record;
    for (int i = 0; i < record.size(); i++) {
      refs.put(record.get(i).id(), i);
    }
  }

  /** The numbers of a scenario. */
  public static Docket of(Content content, Scenario scenario) {
    List<Item> items = new ArrayList<>();
    List<String> issues = new ArrayList<>();
    for (Scenario.Clause c : scenario.clauses()) {
      Issue issue = content.issues().get(c.issue());
      int top = c.top().map(issue::step).orElse(issue.top());
      items.add(
          new Item(c.issue(), Casting.part(c.part()), top, issue.step(c.statusQuo()), c.tagged()));
      issues.add(c.issue());
    }
    List<String> parties = scenario.seats().stream().map(Scenario.Seat::delegation).toList();
    Agenda agenda = new Agenda(items, issues.indexOf(scenario.trigger()));
    return new Docket(agenda, issues, parties, List.copyOf(content.positions().values()));
  }

  public Agenda agenda() {
    return agenda;
  }

  public List<String> issues() {
    return issues;
  }

  /** Per issue, the level everything starts from. */
  public List<Integer> statusQuo() {
    return agenda.items().stream().map(Item::statusQuo).toList();
  }

  public List<String> parties() {
    return parties;
  }

  /** The number of a delegation's seat, or -1. */
  public int party(String delegation) {
    return parties.indexOf(delegation);
  }

  public String party(int index) {
    return parties.get(index);
  }

  /** The evidence number of a position. */
  public int ref(Position p) {
    return refs.get(p.id());
  }

  /** The evidence number of a position's id, or -1. */
  public int ref(String id) {
    return refs.getOrDefault(id, -1);
  }

  public Position position(int ref) {
    return record.get(ref);
  }
}

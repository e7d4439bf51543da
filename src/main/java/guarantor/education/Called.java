package guarantor.education;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Source;
import java.util.List;
import java.util.Optional;

/** What things are called in reports: names for ids, and a record with its source in one line. */
public record Called(Content content, Scenario scenario) {

  public String delegation(String id) {
    return content.delegations().get(id).shortName();
  }

  public String delegations(List<String> ids) {
    return ids.isEmpty()
        ? "nobody"
        : String.join(", ", ids.stream().map(this::delegation).toList());
  }

  public String issue(String id) {
    return content.issues().get(id).name();
  }

  public String level(String issue, String level) {
    Issue i = content.issues().get(issue);
    return i.nameOf(level);
  }

  public String give(String id) {
    return scenario.gives().stream()
        .filter(g -> g.id().equals(id))
        .map(Scenario.Offer::name)
        .findFirst()
        .orElse(id);
  }

  public String instruction(String id) {
    return scenario.instructions().stream()
        .filter(b -> b.id().equals(id))
        .map(Scenario.Brief::name)
        .findFirst()
        .orElse(id);
  }

  /** "statement (speaker, date; source) [id]". */
  public String record(String id) {
    Optional<Position> p = content.position(id);
    if (p.isEmpty()) {
      return "[" + id + "]";
    }
    Source s = content.sources().get(p.get().source());
    return p.get().statement()
        + " ("
        + p.get().speaker()
        + ", "
        + p.get().date().text()
        + "; "
        + s.title()
        + ") ["
        + id
        + "]";
  }
}

package guarantor.authoring.rules;

import guarantor.content.Content;
import java.util.Map;
import java.util.regex.Pattern;

/** An id has other characters than small letters, digits and hyphens. */
public final class BadId implements Rule {
  private static final Pattern GOOD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Whether a text is written as ids are. */
  public static boolean isGood(String text) {
    return GOOD.matcher(text).matches();
  }

  @Override
  public Sheet sheet() {
    return Sheet.error(
        "BAD_ID",
        "An id has other characters than small letters, digits and hyphens.",
        "Saves, hand-ins and links name ids for ever.",
        "\"id\": \"De_001\"",
        "\"id\": \"de-001\"",
        "write small letters, digits and hyphens");
  }

  @Override
  public void check(Desk desk, Findings out) {
    Content c = desk.content();
    ids("issue", c.issues(), out);
    ids("outlet", c.outlets(), out);
    ids("source", c.sources(), out);
    ids("delegation", c.delegations(), out);
    ids("position", c.positions(), out);
    ids("blueprint", c.blueprints(), out);
    ids("scenario", c.scenarios(), out);
  }

  private void ids(String kind, Map<String, ?> all, Findings out) {
    for (String id : all.keySet()) {
      out.when(!isGood(id), kind, id, "id", id, "'" + id + "' is no id");
    }
  }
}

package guarantor.authoring.rules;

import guarantor.content.Scenario;

/** A sitting is later than the day the sources are said to reach. */
final class SourcesAsOf implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "SOURCES_AS_OF",
        "A sitting is later than the day the sources are said to reach.",
        "Players are told up to which day the record is used.",
        "\"sourcesAsOf\": \"2023-07-01\" with a sitting of 10 July",
        "\"sourcesAsOf\": \"2023-07-10\"",
        "give the day of the last sitting");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      boolean late = s.sittings().stream().anyMatch(x -> x.moment().compareTo(s.sourcesAsOf()) > 0);
      out.when(
          late,
          s,
          "sourcesAsOf",
          "",
          "a sitting is later than the day the sources are said to reach");
    }
  }
}

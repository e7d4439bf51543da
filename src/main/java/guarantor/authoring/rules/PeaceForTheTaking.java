package guarantor.authoring.rules;

import guarantor.content.Scenario;

/** An ending suggests that a peace was there to be had. */
final class PeaceForTheTaking implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "PEACE_FOR_THE_TAKING",
        "An ending suggests that a peace was there to be had.",
        "It is disputed; accounts are given, each with whose it is.",
        "\"text\": \"It was a missed chance.\"",
        "\"text\": \"He wrote that it was \\\"a missed chance\\\".\"",
        "give accounts, each with whose it is");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Happened h : s.happened()) {
        String w = Words.first(Words.PEACE_TO_BE_HAD, Words.ours(h.text()));
        out.when(
            !w.isEmpty(),
            s,
            "text",
            w,
            "the ending suggests that a peace was there for the taking");
      }
    }
  }
}

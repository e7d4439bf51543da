package guarantor.authoring.rules;

import guarantor.content.Scenario;
import java.util.Locale;

/** A lesson's step has no words in the interface, in one of its languages. */
final class MissingTranslation implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "MISSING_TRANSLATION",
        "A lesson's step has no words in the interface, in one of its languages.",
        "The coach's words stand in the message bundles; without them the lesson stops.",
        "\"lesson\": {\"steps\": [{\"teaches\": \"ask\"}]} without coach.<scenario>.ask",
        "coach.<scenario>.ask in each bundle",
        "add the words to each message bundle, or leave the lesson out");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      s.lesson()
          .ifPresent(
              l ->
                  l.steps()
                      .forEach(
                          step -> {
                            String verb = step.teaches().name().toLowerCase(Locale.ROOT);
                            String key = "coach." + s.id() + "." + verb;
                            out.when(
                                !desk.says(key),
                                s,
                                "teaches",
                                verb,
                                "there are no words for " + key);
                          }));
    }
  }
}

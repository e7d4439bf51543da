package guarantor.authoring.rules;

import guarantor.content.Blueprint;
import guarantor.content.Fault;
import guarantor.content.Position;
import guarantor.content.Scenario;
import java.util.ArrayList;
import java.util.List;

/** What one rule found, in the order of the content. */
public final class Findings {
  private final Sheet sheet;
  private final List<Fault> faults = new ArrayList<>();

  Findings(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Adds a finding if the rule is broken.
   *
   * @param words the words at fault under the key; empty for all that stands there
   */
  void when(boolean broken, String kind, String id, String key, String words, String message) {
    if (broken) {
      faults.add(
          new Fault(kind, id, key, words, sheet.severity(), sheet.code(), message, sheet.fix()));
    }
  }

  void when(boolean broken, Position p, String key, String words, String message) {
    when(broken, "position", p.id(), key, words, message);
  }

  void when(boolean broken, Scenario s, String key, String words, String message) {
    when(broken, "scenario", s.id(), key, words, message);
  }

  void when(boolean broken, Blueprint b, String key, String words, String message) {
    when(broken, "blueprint", b.id(), key, words, message);
  }

  /**
   * Adds a finding where a text has too many words; those beyond are at fault.
   *
   * @param what the text, as the message begins
   */
  void whenLonger(int most, Position p, String key, String text, String what) {
    int words = Words.count(text);
    if (words > most) {
      String message = what + " has at most " + most + " words; this has " + words;
      when(true, p, key, Words.from(text, most), message);
    }
  }

  List<Fault> all() {
    return List.copyOf(faults);
  }
}

package guarantor.authoring.rules;

import guarantor.content.Position;

/** An excerpt does not say whose words it is, or a position says so without an excerpt. */
final class WhoseWords implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "WHOSE_WORDS",
        "An excerpt does not say whose words it is, or a position says so without an excerpt.",
        "Said, held and reported are kept apart by it.",
        "\"quote\": \"as long as it takes\"",
        "\"quote\": \"as long as it takes\", \"quoteKind\": \"speaker-words\"",
        "give 'quote' and 'quoteKind' together");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      out.when(
          p.quote().isPresent() && p.quoteKind().isEmpty(),
          p,
          "quote",
          "",
          "an excerpt must say whose words it is");
      out.when(
          p.quote().isEmpty() && p.quoteKind().isPresent(),
          p,
          "quoteKind",
          "",
          "there is no excerpt whose words these could be");
    }
  }
}

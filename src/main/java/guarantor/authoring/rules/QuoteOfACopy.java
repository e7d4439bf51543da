package guarantor.authoring.rules;

import guarantor.content.Position;
import guarantor.content.Source;

/** An excerpt was taken from a copy (tier c). */
final class QuoteOfACopy implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "QUOTE_OF_A_COPY",
        "An excerpt was taken from a copy (tier c).",
        "A copy may be altered; only the page it copies can be quoted.",
        "\"source\": \"a-mirror\", \"quote\": \"as long as it takes\"",
        "\"source\": \"a-mirror\"",
        "leave the quote out, or cite the page it copies");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      Source s = desk.content().sources().get(p.source());
      out.when(
          p.quote().isPresent() && s.tier() == Source.Tier.C,
          p,
          "quote",
          "",
          "'" + s.id() + "' is a copy (tier c), from which no words are quoted");
    }
  }
}

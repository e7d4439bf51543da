package guarantor.persona;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.Source;
import guarantor.content.Stance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How much a record weighs: strength x office x witness x recency, in thousandths. A red line keeps
 * its recency until a later record supersedes it.
 */
final class Weighing {
  private final Content content;
  private final LocalDate day;

  Weighing(Content content, LocalDate day) {
    this.content = content;
    this.day = day;
  }

  /** The weight of a record on that day, in thousandths; at least 1. */
  int of(Position p) {
    long weight = 200L * p.strength();
    weight = weight * content.assumption("rank", "rank" + p.rank()) / 1000;
    weight = weight * witness(p) / 1000;
    weight = weight * recency(p) / 1000;
    return (int) Math.max(1, weight);
  }

  private int witness(Position p) {
    Source.Tier tier = content.sources().get(p.source()).tier();
    return content.assumption("witness", "tier-" + tier.name().toLowerCase(java.util.Locale.ROOT));
  }

  private int recency(Position p) {
    if (p.stance() == Stance.RED_LINE) {
      return 1000;
    }
    long days = Math.max(0, ChronoUnit.DAYS.between(p.date().last(), day));
    double halfLives = days / (double) content.assumption("recency", "half-life");
    return (int) StrictMath.round(1000 * StrictMath.pow(0.5, halfLives));
  }
}

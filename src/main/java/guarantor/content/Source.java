package guarantor.content;

import java.util.Optional;

/**
 * One page that was read.
 *
 * @param tier A official text, B news as such, C aggregator or copy (ships no excerpt)
 */
public record Source(
    String id,
    String title,
    String outlet,
    Optional<When> date,
    Optional<String> url,
    String kind,
    Verified verified,
    Tier tier,
    Optional<String> note) {

  /** How good the page is as a witness. */
  public enum Tier {
    A,
    B,
    C
  }
}

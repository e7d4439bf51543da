package guarantor.content;

import java.util.Optional;

/**
 * One page that was read.
 *
 * @param id lower case with hyphens
 * @param title the title of the page
 * @param outlet id of the outlet
 * @param date the day of the page, where it is known
 * @param url the address of the page that was read
 * @param kind what kind of page it is, such as news or official-document
 * @param verified how the page was read
 * @param tier A official text, B news as such, C aggregator or copy (ships no excerpt)
 * @param note for other writers
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

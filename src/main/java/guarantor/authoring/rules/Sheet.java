package guarantor.authoring.rules;

import guarantor.diagnostic.Severity;

/**
 * What a rule says of itself; its page is made of it.
 *
 * @param code stable, upper case with underscores
 * @param what the mistake, in one sentence
 * @param why why it matters
 * @param wrong what a writer wrote
 * @param right what should stand there
 * @param fix what to do, without a full stop
 */
public record Sheet(
    String code,
    Severity severity,
    String what,
    String why,
    String wrong,
    String right,
    String fix) {

  static Sheet error(String code, String what, String why, String wrong, String right, String fix) {
    return new Sheet(code, Severity.ERROR, what, why, wrong, right, fix);
  }

  static Sheet warning(
      String code, String what, String why, String wrong, String right, String fix) {
    return new Sheet(code, Severity.WARNING, what, why, wrong, right, fix);
  }
}

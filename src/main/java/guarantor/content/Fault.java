package guarantor.content;

import guarantor.diagnostic.Severity;

/**
 * A fault in what content says, before anybody knows where it stands.
 *
 * @param kind what the record is: position, source, scenario ...
 * @param id the record's id
 * @param key the key at fault
 * @param value the text at fault; may be empty
 */
public record Fault(
    String kind,
    String id,
    String key,
    String value,
    Severity severity,
    String code,
    String message,
    String hint) {

  static Fault error(
      String kind, String id, String key, String value, String code, String message, String hint) {
    return new Fault(kind, id, key, value, Severity.ERROR, code, message, hint);
  }
}

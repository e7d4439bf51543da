package guarantor.content;

import guarantor.diagnostic.Severity;

/**
 * A fault in what content says, before anybody knows where it stands.
 *
 * @param kind what the record is: position, source, scenario ...
 * @param id the record's id
 * @param key the key at fault; "id/key" for a key of the object with that id inside the record
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

  /** The same, said once for more places. */
  public Fault more(int places) {
    String also = places == 1 ? " (and in 1 more place)" : " (and in " + places + " more places)";
    return new Fault(kind, id, key, value, severity, code, message + also, hint);
  }
}

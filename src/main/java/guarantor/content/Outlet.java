package guarantor.content;

/** Who printed it, and who controls the printer. */
public record Outlet(String id, String name, Control control, String basis) {

  /** The control label, by the one test that stands in outlets.json. */
  public enum Control {
    STATE_CONTROLLED,
    PUBLIC_INDEPENDENT,
    PRIVATE,
    OFFICIAL,
    UNKNOWN
  }
}

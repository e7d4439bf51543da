package guarantor.content;

/**
 * Who printed it, and who controls the printer.
 *
 * @param id lower case with hyphens
 * @param name the name as readers know it
 * @param control the control label, by the one test at the top of the file
 * @param basis the ground of the label
 */
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

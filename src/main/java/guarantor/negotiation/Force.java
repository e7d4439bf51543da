package guarantor.negotiation;

import java.util.List;

/** When a tagged clause enters into force; the order is from earliest to latest. */
public enum Force {
  SIGNATURE,
  CEASEFIRE,
  PEACE;

  private static final List<Force> ALL = List.of(values());

  /** The tag with this number, as texts store it. */
  public static Force at(int tag) {
    return ALL.get(tag);
  }
}

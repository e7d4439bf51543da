package guarantor.negotiation;

/** The spoiler's record in this game, and the marks its words have left on clauses. */
final class Marks {
  private final long[] standing;
  private final byte[][] bitten;
  private byte[][] bittenThen;
  private long spokenOn;
  private int acts;
  private int announced = -1;
  private boolean actedHere;

  Marks(int parties, int items) {
    standing = new long[parties];
    bitten = new byte[parties][items];
  }

  void opened() {
    actedHere = false;
    announced = -1;
  }

  void announced(int item) {
    announced = item;
  }

  void acted(int item) {
    acts++;
    actedHere = true;
    announced = -1;
    spokenOn |= 1L << item;
  }

  void marked(int party, int item) {
    standing[party] |= 1L << item;
  }

  void cleared(int party, int item) {
    standing[party] &= ~(1L << item);
    bitten[party][item] = 0;
    bittenThen = null;
  }

  void bit(int party, int item) {
    bitten[party][item] = 1;
    bittenThen = null;
  }

  long on(int party) {
    return standing[party];
  }

  int bitten(int party, int item) {
    return bitten[party][item];
  }

  /** A copy for snapshots, the same until a mark bites or is cleared. */
  byte[][] bitten() {
    if (bittenThen == null) {
      bittenThen = Circumstances.copy(bitten);
    }
    return bittenThen;
  }

  int count() {
    int count = 0;
    for (long mask : standing) {
      count += Long.bitCount(mask);
    }
    return count;
  }

  int acts() {
    return acts;
  }

  int announcedItem() {
    return announced;
  }

  boolean actedHere() {
    return actedHere;
  }

  boolean spokenOn(int item) {
    return (spokenOn >> item & 1) != 0;
  }
}

package guarantor.bench;

/** One of two who make offers in turn. */
interface Seat {
  /** What it lays on the table. */
  int offer(int round);

  /** Hears an offer, once; whether it takes it. */
  boolean accepts(int deal, int round);
}

package guarantor.trials;

/** A press line offered, with the points it would earn now. */
record Offered(int ref, int item, int level, int earns) {}

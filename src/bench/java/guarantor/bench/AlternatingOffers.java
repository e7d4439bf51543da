package guarantor.bench;

/** Each in turn takes what lies on the table or lays something else there; all must take it. */
final class AlternatingOffers {
  private final Bargainer[] seats;
  private final int rounds;
  int offers;
  int agreed;

  AlternatingOffers(int rounds, Bargainer... seats) {
    this.rounds = rounds;
    this.seats = seats;
  }

  /** Plays one session; the text agreed on, or -1. */
  int play() {
    for (Bargainer b : seats) {
      b.begin();
    }
    int text = -1;
    int takers = 0;
    for (int round = 0; round < rounds; round++) {
      for (Bargainer b : seats) {
        if (text >= 0 && b.accepts(text, round)) {
          takers++;
          if (takers == seats.length) {
            agreed++;
            return text;
          }
        } else {
          text = b.offer(round);
          offers++;
          takers = 1;
        }
      }
    }
    return -1;
  }
}

package guarantor.negotiation;

/**
 * One change of one clause: the move of the game.
 *
 * @param item index on the agenda
 * @param level the level the clause shall have
 * @param force tag number, see {@link Force}; 0 for clauses without a tag
 * @param party whose annex, or {@link #JOINT}
 * @param except bitmask of parties not bound by a joint clause
 */
public record Edit(int item, int level, int force, int party, long except) {

  /** The party number of a joint clause. */
  public static final int JOINT = -1;

  public static Edit joint(int item, int level, int force) {
    return new Edit(item, level, force, JOINT, 0);
  }

  public static Edit annex(int item, int level, int party) {
    return new Edit(item, level, 0, party, 0);
  }

  /** The same edit with another level. */
  public Edit at(int newLevel) {
    return new Edit(item, newLevel, force, party, except);
  }

  /** The same edit with another tag. */
  public Edit tagged(int newForce) {
    return new Edit(item, level, newForce, party, except);
  }

  /** The same edit with other exceptions. */
  public Edit excepting(long parties) {
    return new Edit(item, level, force, party, parties);
  }
}

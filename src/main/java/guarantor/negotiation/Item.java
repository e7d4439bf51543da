package guarantor.negotiation;

/**
 * One issue on the agenda, with ordered levels 0..top.
 *
 * @param id the writers' id of the issue; opaque here
 * @param statusQuo the level that stands before anything is agreed; nothing goes below it
 * @param tagged whether the clause carries an entry into force
 */
public record Item(String id, Part part, int top, int statusQuo, boolean tagged) {

  /** How many entries into force a clause may carry at a level: one where it carries no tag. */
  public int tags(int level) {
    return tagged && level > statusQuo ? Force.values().length : 1;
  }
}

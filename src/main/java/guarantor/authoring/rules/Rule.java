package guarantor.authoring.rules;

/** One class of mistake: what it is, why it matters, and how it is found. */
public interface Rule {

  /** Who finds it. */
  enum Finder {
    /** The reader, on the way from bytes to records; play refuses such content too. */
    READER,
    /** The check of ids, levels and dates before a game; play refuses such content too. */
    LINKS,
    /** This class, in one record or what it names. */
    RECORD,
    /** This class, in all content together; waits until every file can be read. */
    WHOLE
  }

  Sheet sheet();

  default Finder finder() {
    return Finder.RECORD;
  }

  /** Adds what it finds; a rule of the reader or the links finds nothing here. */
  default void check(Desk desk, Findings out) {}
}

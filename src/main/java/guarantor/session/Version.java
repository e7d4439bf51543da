package guarantor.session;

/** The numbers a save carries, so that two runs can be told apart. */
public final class Version {
  /** The program. */
  public static final String GAME = "0.1.0";

  /** The rules of play: raised whenever the same moves could come out otherwise. */
  public static final int RULES = 1;

  private Version() {}
}

package guarantor.cli;

/** The command line asks for something that is not there: one line, exit code 2. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUse(String message) {
    super(message);
  }

  /** With "did you mean" where there is a near word. */
  static WrongUse unknown(String what, String word, String hint) {
    return new WrongUse("no " + what + " '" + word + "'" + (hint.isEmpty() ? "" : "; " + hint));
  }
}

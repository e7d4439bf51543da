package guarantor.cli;

/** The door. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}
}

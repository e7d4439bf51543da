package guarantor.diagnostic;

/**
 * A place in a file.
 *
 * @param file path as the reader knows it; never empty
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1
 */
public record Span(String file, int line, int column) {

  public static Span of(String file) {
    return new Span(file, 0, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}

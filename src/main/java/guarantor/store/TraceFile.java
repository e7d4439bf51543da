package guarantor.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The trace of a fault of ours, kept in the folder for temporary files. */
public final class TraceFile {
  private TraceFile() {}

  /** Writes the trace and says where; says so too where it could not. */
  public static String write(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text));
    try {
      Path file = Files.createTempFile("guarantor-trace-", ".txt");
      Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
      return file.toString();
    } catch (IOException e) {
      return "(the trace could not be written)";
    }
  }
}

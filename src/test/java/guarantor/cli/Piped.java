package guarantor.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The program with a script at its input, in this process or in one of its own. */
record Piped(int code, byte[] bytes, String err) {

  /** Runs in this process; nothing of the environment is seen. */
  static Piped here(InputStream in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = Main.run(arguments, in, out, errors, Map.of());
    return new Piped(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  static Piped here(String script, String... arguments) {
    return here(new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)), arguments);
  }

  /** How a process of its own is started: which Java, with which options and environment. */
  record Machine(Path program, List<String> options, Map<String, String> environment) {
    static Machine same() {
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      return new Machine(java, List.of(), Map.of());
    }

    Machine with(String... more) {
      return new Machine(program, List.of(more), environment);
    }

    Piped run(Path folder, String script, String... arguments) throws IOException {
      Path in = Files.writeString(folder.resolve("script"), script);
      List<String> command = new ArrayList<>(List.of(program.toString()));
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
      command.addAll(options);
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), "guarantor.cli.Main"));
      command.addAll(List.of(arguments));
      Path err = folder.resolve("err");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectInput(in.toFile()).redirectError(err.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      byte[] out = process.getInputStream().readAllBytes();
      try {
        return new Piped(process.waitFor(), out, Files.readString(err));
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new AssertionError(stopped);
      }
    }
  }

  String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  List<String> lines() {
    return out().lines().toList();
  }

  /** What the program said was wrong, each on one line, wherever it broke them. */
  List<String> complaints() {
    String joined = out().replaceAll("\n {2}(?=\\S)", " ");
    return Arrays.stream(joined.split("\n"))
        .map(l -> l.replaceFirst("^(> ?)+", ""))
        .filter(l -> l.startsWith("! "))
        .map(l -> l.substring(2))
        .toList();
  }
}

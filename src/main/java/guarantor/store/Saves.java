package guarantor.store;

import guarantor.diagnostic.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of saves: names, the newest, a name for the next. */
public record Saves(Path folder) {
  private static final String ENDING = ".jsonl";

  public static Saves in(Path folder) {
    return new Saves(folder);
  }

  /** {@code ./saves} in the project's folder, else the user's data folder. */
  public static Saves usual() {
    Path here = Path.of("saves");
    if (Files.isDirectory(here)) {
      return new Saves(here);
    }
    return new Saves(
        Path.of(System.getProperty("user.home"), ".local", "share", "guarantor", "saves"));
  }

  public Path path(String name) {
    return folder.resolve(name.endsWith(ENDING) ? name : name + ENDING);
  }

  /** The save a person means: a name in the folder, or else the path of a file. */
  public Optional<Path> find(String word) {
    try {
      return Stream.of(path(word), Path.of(word)).filter(Files::isRegularFile).findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  public boolean has(String name) {
    return Files.isRegularFile(path(name));
  }

  /** All names, newest first. */
  public List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = new ArrayList<>(all.filter(p -> p.toString().endsWith(ENDING)).toList());
      files.sort(Comparator.comparing(Saves::changed).reversed().thenComparing(Path::toString));
      return files.stream().map(Saves::name).toList();
    } catch (IOException e) {
      throw Refused.file(
          folder.toString(), "UNREADABLE", "cannot be read", "check its permissions");
    }
  }

  private static FileTime changed(Path p) {
    try {
      return Files.getLastModifiedTime(p);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  public String nameOf(Path save) {
    return name(save);
  }

  private static String name(Path p) {
    String file = p.getFileName().toString();
    return file.substring(0, file.length() - ENDING.length());
  }

  public Optional<String> newest() {
    return names().stream().findFirst();
  }

  /** The first free name: vilnius-1, vilnius-2 ... */
  public String fresh(String scenario) {
    int n = 1;
    while (has(scenario + "-" + n)) {
      n++;
    }
    return scenario + "-" + n;
  }
}

package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.session.Version;
import guarantor.store.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ToolsTest {
  private static final List<String> COMMANDS =
      List.of(
          "scenarios",
          "blueprints",
          "positions",
          "delegation",
          "lint",
          "replay",
          "transcript",
          "verify",
          "assign",
          "submit",
          "grade",
          "handout",
          "debrief");

  private static void refuses(int code, String line, String... args) {
    Ran ran = Ran.tools(args);
    assertAll(
        () -> assertEquals(List.of(line), ran.errors()),
        () -> assertEquals("", ran.out()),
        () -> assertEquals(code, ran.code()));
  }

  @Test
  void anUnknownCommandIsOneLineWithTheNearestCommand() {
    refuses(
        2,
        "guarantor: unknown command 'postions'; did you mean 'positions'? See guarantor --help",
        "postions");
    refuses(2, "guarantor: unknown command 'frobnicate'; see guarantor --help", "frobnicate");
    refuses(2, "guarantor: no command given; see guarantor --help");
  }

  @Test
  void anUnknownOptionIsOneLineWithTheNearestOption() {
    refuses(
        2,
        "guarantor positions: unknown option '--isue'; did you mean '--issue'?"
            + " See guarantor positions --help",
        "positions",
        "--isue",
        "x");
  }

  @Test
  void aWordTooManyIsWrongUse() {
    refuses(
        2,
        "guarantor scenarios: 'vilnius' is one word too many; see guarantor scenarios --help",
        "scenarios",
        "vilnius");
  }

  @Test
  void whatIsMissingIsNamed() {
    refuses(
        2,
        "guarantor delegation: needs --as-of DATE; see guarantor delegation --help",
        "delegation",
        "germany");
    refuses(2, "guarantor replay: needs SAVE; see guarantor replay --help", "replay");
    refuses(2, "guarantor verify: needs FILE; see guarantor verify --help", "verify");
  }

  @Test
  void anUnknownDelegationIssueScenarioOrSaveIsOneLineWithTheNearest() {
    refuses(
        2,
        "guarantor delegation: no delegation 'germny'; did you mean 'germany'?",
        "delegation",
        "germny",
        "--as-of",
        "2023");
    refuses(
        2,
        "guarantor positions: no issue 'trainin'; did you mean 'training'?",
        "positions",
        "--issue",
        "trainin");
    refuses(
        2,
        "guarantor blueprints: no scenario 'vilnus'; did you mean 'vilnius'?",
        "blueprints",
        "--scenario",
        "vilnus");
    refuses(
        2,
        "guarantor replay: no save 'nosuchgame'",
        "replay",
        "nosuchgame",
        "--saves",
        "src/test/resources");
  }

  @Test
  void aDateThatIsNoneIsOneLine() {
    refuses(
        2,
        "guarantor positions: --as-of: 'yesterday' is no date; write 2023-06-12, 2023-06 or 2023",
        "positions",
        "--as-of",
        "yesterday");
  }

  @Test
  void aContentFolderThatIsNoneIsWrongUse() {
    refuses(2, "guarantor scenarios: 'nowhere' is no folder", "scenarios", "--content", "nowhere");
    refuses(
        2,
        "guarantor lint: 'src/docs' is no content folder: it has no content files",
        "lint",
        "src/docs");
  }

  @TestFactory
  Stream<DynamicTest> everyCommandHasHelpThatNamesTheCommonOptions() {
    return COMMANDS.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c,
                    () -> {
                      Ran ran = Ran.tools(c, "--help");
                      assertEquals(0, ran.code());
                      assertTrue(ran.lines().get(0).startsWith("Usage: guarantor " + c + " "));
                      for (String option : List.of("--json", "--content", "--saves", "--help")) {
                        assertTrue(ran.out().contains(option), option);
                      }
                      ran.lines().forEach(l -> assertTrue(l.length() <= 80, l));
                    }));
  }

  @Test
  void theVersionNamesGameContentSaveFormatAndRules() {
    var version = Parsed.object(Ran.tools("--version", "--json").out());

    assertEquals(List.of("game", "content", "saveFormat", "rules"), List.copyOf(version.keySet()));
    assertEquals(Played.CONTENT.hash(), version.get("content"));
    assertEquals("Guarantor " + Version.GAME, Ran.tools("--version").lines().get(0));
  }

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));

    assertTrue(
        pom.contains("<artifactId>guarantor</artifactId>\n  <version>" + Version.GAME + "<"));
  }

  @Test
  void theCommonOptionsMayStandBeforeTheCommandToo() {
    assertEquals(Ran.tools("scenarios", "--json").out(), Ran.tools("--json", "scenarios").out());
  }

  @Test
  void theOutputIsUtf8WhateverTheStreamsWereMadeFor() {
    Ran ran = Ran.tools("positions", "--json");

    assertTrue(ran.out().chars().anyMatch(c -> c > 127), "no letter beyond ASCII");
    assertTrue(ran.out().indexOf('\uFFFD') < 0, "a letter was lost");
  }

  @TestFactory
  Stream<DynamicTest> textKeepsTo80ColumnsSaveForOneLongWord() {
    return Stream.of(
            List.of("scenarios"),
            List.of("blueprints"),
            List.of("positions"),
            List.of("delegation", "united-states", "--as-of", "2023-07-11"))
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.get(0),
                    () ->
                        Ran.tools(c.toArray(String[]::new))
                            .lines()
                            .forEach(
                                l ->
                                    assertTrue(
                                        l.codePointCount(0, l.length()) <= 80
                                            || !l.strip().contains(" "),
                                        l))));
  }
}

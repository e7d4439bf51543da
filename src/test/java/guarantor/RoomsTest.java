package guarantor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The walls of the house: a package is a room, and the table says what each room may see. A room
 * that is not built yet passes until it has code.
 */
class RoomsTest {
  private static final String ROOT = "guarantor";

  /** Room -> the rooms it may see. */
  private static final Map<String, Set<String>> SIGHT =
      table(
          "diagnostic:",
          "content: diagnostic",
          "negotiation:",
          "persona: content negotiation",
          "understanding: content negotiation",
          "session: content negotiation persona",
          "trials: diagnostic content negotiation persona session",
          "education: diagnostic content negotiation persona session trials",
          "authoring: diagnostic content negotiation persona understanding session trials",
          "lookup: diagnostic content negotiation persona understanding session",
          "store: diagnostic content negotiation session education",
          "play: content negotiation persona understanding session education",
          "tui: play",
          "plain: play",
          "cli: diagnostic content session education authoring lookup trials store play tui plain");

  /** Why a room sees no more; a breach prints it. */
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("diagnostic", "a finding is the slip of paper everybody passes on"),
          Map.entry("content", "content is what writers write, not what the game makes of it"),
          Map.entry("negotiation", "the table knows no country and no source"),
          Map.entry("persona", "an auditor must read one room to see how evidence becomes numbers"),
          Map.entry("understanding", "a reading proposes a move; only the player makes it"),
          Map.entry("session", "one rule book serves players, bots and verification"),
          Map.entry("trials", "bots play the game that people play"),
          Map.entry("education", "reports are made of data; disk and screen are handed in"),
          Map.entry("authoring", "writers' checks judge content, not faces"),
          Map.entry("lookup", "a query of the record knows nothing of files or screens"),
          Map.entry("store", "files hold what rooms below made and know no screen"),
          Map.entry("play", "both faces share one model, which knows neither"),
          Map.entry("tui", "a face draws what play shows and decides nothing"),
          Map.entry("plain", "a face prints what play shows and decides nothing"),
          Map.entry("cli", "the door hands things in; it knows no rule of the game"));

  /**
   * What a room may see through a wall, by name: the same "did you mean" for files and for talk.
   */
  private static final Map<String, String> LICENSED =
      Map.of("play", "guarantor.diagnostic.Nearest");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static Map<String, Set<String>> table(String... rows) {
    Map<String, Set<String>> out = new TreeMap<>();
    for (String row : rows) {
      String[] cells = row.split(":");
      String seen = cells.length == 1 ? "" : cells[1].strip();
      out.put(cells[0], new TreeSet<>(seen.isEmpty() ? List.of() : List.of(seen.split(" "))));
    }
    return out;
  }

  /** The rooms there may be. */
  static Set<String> rooms() {
    return SIGHT.keySet();
  }

  private static String room(String name) {
    return ROOT + "." + name + "..";
  }

  private static String[] rooms(Stream<String> names) {
    return names.map(RoomsTest::room).toArray(String[]::new);
  }

  /** Checks all rules of a wall, so that a breach of the first hides none of the others. */
  private static void holds(ArchRule... rules) {
    assertAll(Stream.of(rules).map(rule -> () -> rule.allowEmptyShould(true).check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> aRoomSeesOnlyWhatTheTableSays() {
    return SIGHT.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> holds(wall(e.getKey(), e.getValue()))));
  }

  private static ArchRule wall(String name, Set<String> seen) {
    String[] allowed = rooms(Stream.concat(Stream.of(name), seen.stream()));
    DescribedPredicate<JavaClass> elsewhere =
        resideInAPackage(ROOT + "..")
            .and(resideOutsideOfPackages(allowed))
            .and(describe("without a licence", c -> !c.getFullName().equals(LICENSED.get(name))));
    return noClasses()
        .that()
        .resideInAPackage(room(name))
        .should()
        .dependOnClassesThat(describe("stand in rooms other than " + seen, elsewhere))
        .because(REASONS.get(name));
  }

  @Test
  void noCycles() {
    holds(
        slices()
            .matching(ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("the file goes one way, from evidence to report"));
  }

  @Test
  void thereIsNoRoomWithoutARule() {
    Set<String> packages = new TreeSet<>();
    HOUSE.forEach(c -> packages.add((c.getPackageName() + ".").split("\\.", -1)[1]));
    packages.removeAll(SIGHT.keySet());
    assertEquals(
        Set.of(), packages, "because a room without a row in the table has no walls; add one");
    assertEquals(SIGHT.keySet(), REASONS.keySet(), "because a wall without a reason gets moved");
  }

  @Test
  void onlyStoreTouchesFilesAndJackson() {
    DescribedPredicate<JavaClass> disk =
        describe(
            "are files, archives or Jackson",
            c ->
                c.getPackageName().startsWith("java.nio.file")
                    || c.getPackageName().startsWith("java.util.zip")
                    || c.getPackageName().startsWith("java.util.jar")
                    || c.getPackageName().startsWith("tools.jackson")
                    || c.getPackageName().startsWith("com.fasterxml")
                    || c.getFullName().startsWith("java.io.File")
                    || c.getFullName().equals("java.io.RandomAccessFile")
                    || c.getFullName().startsWith("java.nio.channels."));
    DescribedPredicate<JavaClass> names =
        describe(
            "are names of files or the standard streams",
            c -> Banned.NO_DISK.contains(c.getFullName()));
    String why = "a disk seen in one room can be replaced, mistrusted and tested in one room";
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(room("store"), room("cli"))
            .should()
            .dependOnClassesThat(disk)
            .orShould()
            .accessTargetWhere(Uses.any(Banned.OPENS_A_FILE_BY_NAME))
            .because(why),
        noClasses()
            .that()
            .resideInAPackage(room("cli"))
            .should()
            .dependOnClassesThat(disk.and(DescribedPredicate.not(names)))
            .orShould()
            .accessTargetWhere(Uses.any(Banned.OPENS_A_FILE_BY_NAME))
            .because(why + "; cli passes on paths a person typed and the three standard streams"));
  }

  @Test
  void onlyTuiTouchesLanterna() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(room("tui"))
            .should()
            .dependOnClassesThat(resideInAPackage("com.googlecode.lanterna.."))
            .because("the plain face is the whole game and must not need a terminal library"));
  }

  @Test
  void onlyCliTouchesPicocli() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(room("cli"))
            .should()
            .dependOnClassesThat(resideInAPackage("picocli.."))
            .because("arguments are read at the door, and a game starts without their reader"));
  }

  @Test
  void nobodyTouchesTheNetwork() {
    DescribedPredicate<JavaClass> sockets =
        describe(
            "are network channels",
            c ->
                c.getPackageName().startsWith("java.nio.channels")
                    && c.getSimpleName().matches(".*(Socket|Datagram|Network|Multicast).*"));
    holds(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..")
                    .or(sockets))
            .because("the game is played offline; addresses are text to be read, never opened"));
  }

  @Test
  void pureRoomsHaveNoClockNoDiceNoConsole() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(room("cli"))
            .should()
            .accessTargetWhere(Uses.any(Banned.CLOCK_DICE_CONSOLE))
            .orShould()
            .dependOnClassesThat(describe("are dice", c -> Banned.DICE.contains(c.getFullName())))
            .because(
                "clock, dice and console are handed in at the door, so a replay has the same"));
  }

  @Test
  void onlyMainExits() {
    holds(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("guarantor.cli.Main")
            .should()
            .accessTargetWhere(Uses.any(Banned.EXIT))
            .because("many games live in one machine, and none may end the others"));
  }

  @Test
  void decisionsDependOnNoHashOrderAndNoPlatformArithmetic() {
    String[] deciding = rooms(Stream.of("negotiation", "persona", "session"));
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(deciding)
            .should()
            .accessTargetWhere(Uses.any(Banned.UNORDERED))
            .orShould()
            .dependOnClassesThat(
                describe("are hash tables", c -> Banned.HASHED.contains(c.getFullName())))
            .because("Map.copyOf and hash tables iterate differently from run to run"),
        noClasses()
            .that()
            .resideInAnyPackage(deciding)
            .should()
            .accessTargetWhere(Uses.any(Banned.functionsOf("java.lang.Math")))
            .because("Math differs from StrictMath in 5 % of sums, and one ulp flips an answer"),
        noClasses()
            .that()
            .resideInAnyPackage(room("negotiation"), room("session"))
            .should()
            .accessTargetWhere(Uses.any(Banned.functionsOf("java.lang.StrictMath")))
            .because("curves are drawn in persona; the table adds whole numbers"));
  }

  @Test
  void theTableKnowsWholeNumbersOnly() {
    DescribedPredicate<JavaClass> floating =
        describe("floating point", c -> c.getName().matches("(double|float|\\[+[DF])"));
    DescribedPredicate<List<JavaClass>> anyFloating =
        describe("any floating point", all -> all.stream().anyMatch(floating));
    DescribedPredicate<JavaClass> tables =
        resideInAnyPackage(rooms(Stream.of("negotiation", "session")));
    String why = "points are whole numbers, so that no machine rounds an answer another way";
    holds(
        noFields()
            .that()
            .areDeclaredInClassesThat(tables)
            .should()
            .haveRawType(floating)
            .because(why),
        noCodeUnits()
            .that()
            .areDeclaredInClassesThat(tables)
            .should()
            .haveRawReturnType(floating)
            .because(why),
        noCodeUnits()
            .that()
            .areDeclaredInClassesThat(tables)
            .should()
            .haveRawParameterTypes(anyFloating)
            .because(why));
  }

  @Test
  void onlyStoreReflects() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(room("store"))
            .should()
            .dependOnClassesThat(resideInAPackage("java.lang.reflect.."))
            .orShould()
            .accessTargetWhere(Uses.any(Banned.REFLECTION))
            .because("a reader must find every caller of a method by searching for its name"));
  }

  @Test
  void nothingDependsOnTheMachinesLocaleZoneOrCharset() {
    holds(
        noClasses()
            .should()
            .accessTargetWhere(Uses.any(Banned.DEFAULT_LOCALE))
            .because("the same game gives the same bytes in Ankara, Kyiv and Tokyo"));
  }

  @Test
  void noMutableStatics() {
    List<String> found = Statics.mutable(HOUSE).stream().sorted().toList();
    assertEquals(List.of(), found, "because many games run in one machine and share nothing");
  }

  @Test
  void theTableNamesEveryRoomItLetsBeSeen() {
    Set<String> seen = new TreeSet<>();
    SIGHT.values().forEach(seen::addAll);
    seen.removeAll(SIGHT.keySet());
    assertEquals(Set.of(), seen, "because a misspelt room in the table is a hole in a wall");
  }
}

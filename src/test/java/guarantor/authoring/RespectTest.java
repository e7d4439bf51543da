package guarantor.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guarantor.authoring.rules.Desk;
import guarantor.authoring.rules.Rules;
import guarantor.content.Blueprint;
import guarantor.content.Content;
import guarantor.content.Fault;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Source;
import guarantor.content.Verified;
import guarantor.content.When;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule of respect fires on the content it is about, and not on its nearest neighbour. */
class RespectTest {
  private static final Content CONTENT = new ContentReader(ContentFiles.shipped()).read();
  private static final Position SAID = CONTENT.positions().get("de-018");
  private static final Scenario VILNIUS = CONTENT.scenarios().get("vilnius");
  private static final Scenario ISTANBUL = CONTENT.scenarios().get("istanbul");
  private static final Blueprint WG = CONTENT.blueprints().get("sys-wg");

  /** A rule's code with content that breaks it and content that does not. */
  private record Case(String code, Content broken, Content sound) {}

  private static final List<Case> CASES = cases();

  private static List<Fault> faults(Content c) {
    return Rules.faults(new Desk(c, key -> true, source -> Optional.empty(), 0), false);
  }

  /** Of the rules tried here: the others have their mistakes in MistakesTest. */
  private static List<String> codes(Content c) {
    List<String> tried = CASES.stream().map(Case::code).distinct().toList();
    return faults(c).stream().map(Fault::code).filter(tried::contains).distinct().sorted().toList();
  }

  @Test
  void theShippedContentBreaksNone() {
    assertEquals(List.of(), codes(CONTENT));
  }

  @TestFactory
  Stream<DynamicTest> aRuleFiresWhereItIsBrokenAndNowhereElse() {
    return CASES.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.code(),
                    () -> {
                      assertEquals(List.of(c.code()), codes(c.broken()));
                      assertEquals(List.of(), codes(c.sound()));
                    }));
  }

  private static List<Case> cases() {
    List<Case> out = new ArrayList<>();
    statements(out);
    scenes(out);
    istanbul(out);
    designs(out);
    return out;
  }

  private static Case said(String code, String component, Object broken, Object sound) {
    return new Case(
        code,
        Mended.position(CONTENT, Mended.with(SAID, component, broken)),
        Mended.position(CONTENT, Mended.with(SAID, component, sound)));
  }

  private static void statements(List<Case> out) {
    String word = "word ";
    out.add(said("STATEMENT_TOO_LONG", "statement", word.repeat(46), word.repeat(45)));
    out.add(said("QUOTE_IN_STATEMENT", "statement", "Says \"no\".", "Says no."));
    out.add(said("FIRST_PERSON", "statement", "Thinks we should wait.", "Thinks Berlin waits."));
    out.add(said("SLUR_IN_STATEMENT", "statement", "Speaks of orcs.", "Speaks of an orchestra."));
    out.add(said("SPELLING", "statement", "Goes to Kiev.", "Goes to Kyiv."));
    out.add(said("SPELLING", "scene", "Odessa, port", "Odesa, port"));
    out.add(
        said(
            "UNATTRIBUTED_CLAIM",
            "statement",
            "The special military operation goes on.",
            "Claims that the special military operation goes on."));
    out.add(said("EXCLAMATION", "statement", "Berlin stays out!", "Berlin stays out."));
    out.add(said("QUOTE_TOO_LONG", "quote", quote(26), quote(25)));
    out.add(said("UNTAGGED_SLUR", "quote", Optional.of("these nazis"), Optional.of("these men")));
    out.add(said("WHOSE_WORDS", "quoteKind", Optional.empty(), SAID.quoteKind()));
    String copy = copy();
    out.add(said("QUOTE_OF_A_COPY", "source", copy, SAID.source()));
    out.add(
        new Case(
            "NO_LABEL_BASIS",
            Mended.outlet(CONTENT, Mended.with(CONTENT.outlets().get("agi"), "basis", " ")),
            Mended.outlet(CONTENT, Mended.with(CONTENT.outlets().get("agi"), "basis", "x"))));
  }

  private static Optional<String> quote(int words) {
    return Optional.of("word ".repeat(words));
  }

  private static String copy() {
    return CONTENT.sources().values().stream()
        .filter(s -> s.tier() == Source.Tier.C)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Case scene(
      Scenario s, String code, String component, Object broken, Object sound) {
    return new Case(
        code,
        Mended.scenario(CONTENT, Mended.with(s, component, broken)),
        Mended.scenario(CONTENT, Mended.with(s, component, sound)));
  }

  private static void scenes(List<Case> out) {
    Scenario v = VILNIUS;
    out.add(scene(v, "NO_TITLE_CARD", "card", "A game.", "Not a forecast, not advice."));
    When early = When.parse("2023-07-10");
    out.add(scene(v, "SOURCES_AS_OF", "sourcesAsOf", early, When.parse("2023-07-11")));
    out.add(scene(v, "NO_CONTENT_NOTE", "contentNote", "Have fun.", "A war. No fighting."));
    out.add(scene(v, "AGGRESSION_ONCE", "brief", brief(v, "", 1), v.brief()));
    out.add(
        scene(v, "AGGRESSION_ONCE", "brief", brief(v, "Its aggression goes on.", 0), v.brief()));
    Scenario bare = Mended.with(v, "instructions", List.of());
    out.add(scene(bare, "NOT_UKRAINES_SEAT", "player", "poland", "ukraine"));
    Scenario.Query q = v.drill().get(0);
    out.add(
        scene(
            v,
            "PEACE_AT_ANY_PRICE",
            "drill",
            drill(v, Mended.with(q, "issues", List.of("ceasefire-timing"))),
            drill(v, Mended.with(q, "issues", List.of("duration")))));
    out.add(
        scene(
            v,
            "BATTLEFIELD_PLAY",
            "drill",
            drill(v, Mended.with(q, "question", "How many casualties?")),
            drill(v, Mended.with(q, "question", "How many hours?"))));
    out.add(
        scene(
            v,
            "INSTRUCTION_NOT_OURS",
            "instructions",
            instructed(v, "pl-008"),
            instructed(v, "ua-055")));
    out.add(scene(v, "SPELLING", "dilemma", "Kiev?", "\"Kiev\", he writes?"));
    out.add(scene(v, "SLUR_IN_SCENE", "dilemma", "Of vermin?", "Of men?"));
    out.add(scene(v, "EXCLAMATION", "dilemma", "Onward!", "Onward?"));
    Scenario.Notice n = v.press().get(0);
    out.add(
        scene(
            v,
            "PRESS_TOO_LONG",
            "press",
            List.of(Mended.with(n, "printed", "word ".repeat(26))),
            List.of(Mended.with(n, "printed", "word ".repeat(25)))));
    out.add(
        scene(
            v,
            "SLUR_IN_SCENE",
            "press",
            List.of(Mended.with(n, "printed", "scum")),
            List.of(Mended.with(n, "printed", "scuba"))));
    Position lined = CONTENT.positions().get(v.sittings().get(0).pressLines().get(0));
    out.add(
        new Case(
            "OFFENSIVE_SHOWN",
            Mended.position(CONTENT, Mended.with(lined, "offensive", true)),
            CONTENT));
    out.add(
        new Case(
            "UNVERIFIED_DECIDES",
            Mended.position(CONTENT, Mended.with(lined, "verified", Verified.FROM_MEMORY)),
            Mended.position(CONTENT, Mended.with(lined, "verified", Verified.EXCERPT))));
    String state = "ru-018";
    out.add(
        scene(
            v,
            "STATE_OUTLET_AS_FACT",
            "happened",
            happened("The Compact began a war.", List.of(state)),
            happened("Moscow claimed that the Compact began a war.", List.of(state))));
    out.add(
        scene(
            v,
            "PEACE_FOR_THE_TAKING",
            "happened",
            happened("It was a missed chance.", List.of()),
            happened("He wrote: \"a missed chance\".", List.of())));
  }

  private static List<String> brief(Scenario s, String more, int without) {
    List<String> out = new ArrayList<>(s.brief());
    if (without > 0) {
      out.removeIf(b -> b.contains("aggression"));
    }
    out.add(more);
    return out;
  }

  private static List<Scenario.Query> drill(Scenario s, Scenario.Query first) {
    List<Scenario.Query> out = new ArrayList<>(s.drill());
    out.set(0, first);
    return out;
  }

  private static List<Scenario.Brief> instructed(Scenario s, String record) {
    return List.of(Mended.with(s.instructions().get(0), "records", List.of(record)));
  }

  private static List<Scenario.Happened> happened(String text, List<String> records) {
    return List.of(new Scenario.Happened(When.parse("2023-07-12"), text, records));
  }

  private static void istanbul(List<Case> out) {
    Scenario s = ISTANBUL;
    List<String> mute = new ArrayList<>(s.brief());
    mute.replaceAll(b -> b.replace("Turkey", "the hosts"));
    out.add(scene(s, "WHO_WAS_IN_THE_ROOM", "brief", mute, s.brief()));
    List<Scenario.Sitting> silent =
        s.sittings().stream()
            .map(x -> Mended.with(x, "card", x.card().replace("Bucha", "the town")))
            .toList();
    out.add(scene(s, "ONE_CARD_ON_BUCHA", "sittings", silent, s.sittings()));
    List<Scenario.Happened> three = new ArrayList<>(s.happened());
    while (three.size() > 5) {
      three.remove(three.size() - 1);
    }
    out.add(scene(s, "NOT_DISPUTED", "happened", three.subList(0, 4), s.happened()));
  }

  private static Case design(String code, Blueprint b, String component, Object broken) {
    return new Case(code, Mended.blueprint(CONTENT, Mended.with(b, component, broken)), CONTENT);
  }

  private static void designs(List<Case> out) {
    out.add(design("DESIGN_BEFORE_ITS_SOURCE", WG, "from", When.parse("2022-09-12")));
    out.add(design("DESIGN_LATER_THAN_SCENE", WG, "from", When.parse("2022-11-16")));
    out.add(design("DESIGN_DOES_NOTHING", WG, "plays", List.of()));
    out.add(design("DESIGN_SCENES", WG, "scenarios", List.of()));
    Blueprint give = CONTENT.blueprints().get("sys-art5");
    out.add(
        design(
            "UNKNOWN_GIVE",
            give,
            "plays",
            List.of(Mended.with(give.plays().get(0), "give", Optional.of("a-moon")))));
    Blueprint act = CONTENT.blueprints().get("sys-cobelligerent");
    out.add(
        design(
            "ACT_OF_ANOTHER",
            act,
            "plays",
            List.of(Mended.with(act.plays().get(0), "records", List.of("pl-008")))));
    out.add(
        design(
            "OFFENSIVE_SHOWN",
            act,
            "plays",
            List.of(Mended.with(act.plays().get(0), "records", List.of("ru-019")))));
  }
}

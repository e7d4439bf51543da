package guarantor.education;

import guarantor.content.Outlet;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Drill;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Frontier;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Standing;
import guarantor.session.Result;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The debrief of one game as a report, part by part; what is not yet to be shown is left out. */
public final class Report {
  private static final int MOST_SWAPS = 3;

  private final State state;
  private final Called called;
  private final Texts texts;
  private final Talk talk;
  private final List<Section> out = new ArrayList<>();

  private Report(State state, Called called) {
    this.state = state;
    this.called = called;
    this.texts = new Texts(state);
    this.talk = new Talk(state, called);
  }

  /**
   * The report on a finished game.
   *
   * @param predict delegations of the prediction sheet
   * @param revealed whether what each side wanted may be shown
   * @param questions what to reflect on; empty: the usual three
   */
  public static List<Section> of(
      State state,
      Called called,
      List<String> predict,
      List<Note> notes,
      boolean revealed,
      List<String> questions) {
    Report r = new Report(state, called);
    r.deal();
    r.pareto();
    if (revealed) {
      r.ranges();
    }
    r.out.add(r.talk.curve());
    r.out.add(r.talk.timeline());
    if (revealed) {
      r.wanted(Sheet.of(state.game(), predict, notes));
      r.missed();
    }
    r.out.add(r.talk.turns());
    r.ledger();
    r.model();
    r.out.add(reflect(questions));
    return List.copyOf(r.out);
  }

  private String name(Party p) {
    return called.delegation(state.game().partyIds().get(p.index()));
  }

  private String issue(int item) {
    return called.issue(state.game().issueIds().get(item));
  }

  private String level(int item, int level) {
    var levels = state.game().content().issues().get(state.game().issueIds().get(item)).levels();
    return level < levels.size() ? levels.get(level).name() : "none";
  }

  private void deal() {
    List<List<String>> rows = new ArrayList<>();
    String nearest = "";
    int margin = Integer.MAX_VALUE;
    String holds = Result.of(state).stands() ? "signs" : "a letter";
    for (Party p : texts.voices()) {
      boolean signs = (texts.signed().signers() & p.bit()) != 0;
      Standing s = state.table().standing(p.index(), Paper.COMPACT);
      int missing = s == null ? 0 : s.answer().demand() - s.answer().surplus();
      if (s != null && !s.answer().act().pledges() && missing < margin) {
        margin = missing;
        nearest = " The refusal nearest to a yes: " + name(p) + ".";
      }
      String clause =
          s == null || s.answer().clause() < 0 || signs ? "" : issue(s.answer().clause());
      rows.add(
          List.of(
              name(p),
              signs ? holds : s == null ? "never answered" : "does not sign",
              Integer.toString(texts.surplus(p, state.table().text())),
              clause));
    }
    out.add(
        Section.of(
            "The deal",
            stands() + nearest,
            List.of("Delegation", "Answer", "Gain over walk-away, thousandths", "Stopped at"),
            rows));
  }

  private String stands() {
    int bound = Long.bitCount(texts.signed().signers());
    if (Result.of(state).stands()) {
      return "The text stands; " + bound + " are bound by it.";
    }
    return "No Compact stands"
        + (bound == 0 ? "." : "; " + bound + " annexes stand alone, as letters.");
  }

  private void pareto() {
    Frontier.Found best = Result.frontier(state);
    List<List<String>> rows = new ArrayList<>();
    List<Scatter.Dot> dots = new ArrayList<>();
    row(rows, dots, "your text", texts.signed(), texts.drilled(texts.signed()));
    for (Scenario.Comparison c : state.game().scenario().comparisons()) {
      Drill.Signed real = Result.comparison(state.game(), c);
      row(rows, dots, c.name() + ", " + c.date().text(), real, texts.drilled(real));
    }
    int share = Result.share(Result.of(state).score().points(), best.points());
    String drawing =
        Scatter.of(
            "Points of the drill and the least content signer",
            "drill points",
            "gain of the signer that gains least",
            dots);
    out.add(
        Section.of(
                "Your text beside others",
                "Your points are "
                    + share
                    + " % of the best text a search found ("
                    + best.points()
                    + "). A search is no proof that there is none better.",
                List.of(
                    "Text",
                    "Drill, 0 to 1000",
                    "Signer that gains least",
                    "Its gain, thousandths",
                    "Clauses Russia's record rules out"),
                rows)
            .drawn(drawing));
  }

  private void row(
      List<List<String>> rows, List<Scatter.Dot> dots, String name, Drill.Signed s, int points) {
    Party least = texts.least(s.signers(), s.text());
    int gain = least == null ? 0 : texts.surplus(least, s.text());
    dots.add(new Scatter.Dot(name, points, gain));
    rows.add(
        List.of(
            name,
            Integer.toString(points),
            least == null ? "-" : name(least),
            least == null ? "-" : Integer.toString(gain),
            Integer.toString(texts.objected(s.text()))));
  }

  private void ranges() {
    List<List<String>> rows = new ArrayList<>();
    int outside = 0;
    for (int i = 0; i < state.game().issueIds().size(); i++) {
      for (Party p : texts.voices()) {
        if (tabled(i) && !p.evidence().get(i).isEmpty()) {
          Ground g = Ground.of(p, i, state.table().circumstances());
          int stands = state.table().text().level(i, p.index());
          boolean inside =
              stands <= state.table().agenda().item(i).statusQuo() || g.carries(stands);
          outside += inside ? 0 : 1;
          rows.add(
              List.of(
                  issue(i),
                  name(p),
                  level(i, g.floor()) + " to " + level(i, g.reach()),
                  g.bar() > state.table().agenda().item(i).top() ? "-" : level(i, g.bar()),
                  level(i, stands),
                  inside ? "inside" : "outside"));
        }
      }
    }
    out.add(
        Section.of(
            "Ranges: what each could accept at the end, on the clauses you touched",
            outside == 0
                ? "Every clause lies inside the range of all who have a record on it."
                : outside + " places where the text lies outside what a delegation's record bears.",
            List.of("Clause", "Delegation", "Acceptable", "Barred from", "Your text", "Where"),
            rows));
  }

  /** Clauses nobody touched would only crowd the page. */
  private boolean tabled(int item) {
    boolean sentence =
        state.table().agenda().item(item).part() == guarantor.negotiation.Part.SENTENCE;
    return sentence || state.table().order().contains(item);
  }

  private void wanted(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (Party p : texts.voices()) {
      String id = state.game().partyIds().get(p.index());
      List<Integer> items = new ArrayList<>();
      for (int i = 0; i < p.weight().length; i++) {
        if (p.weight()[i] > 0) {
          items.add(i);
        }
      }
      items.sort(Comparator.comparing((Integer i) -> -p.weight()[i]));
      String guesses =
          String.join(
              "; ",
              sheet.rows().stream()
                  .filter(r -> r.delegation().equals(id) && r.guess().isPresent())
                  .map(r -> GradeTable.id(r.cell()) + " " + guess(r))
                  .toList());
      List<String> top = items.stream().limit(3).map(i -> issue(i) + " " + p.weight()[i]).toList();
      rows.add(List.of(name(p), String.join(", ", top), reds(p), guesses));
    }
    String sentence =
        sheet.cells() == 0
            ? "Weights are shares of what each said, in thousandths."
            : "You predicted " + sheet.right() + " of " + sheet.cells() + " cells right.";
    out.add(
        Section.of(
            "What each side really wanted",
            sentence,
            List.of("Delegation", "Speaks most of", "Red lines", "Your guess"),
            rows));
  }

  private String guess(Sheet.Row r) {
    String said = r.guess().orElseThrow();
    boolean known = state.game().issueIds().contains(said);
    return (known ? called.issue(said) : said) + (r.right() ? " (right)" : " (wrong)");
  }

  private String reds(Party p) {
    List<String> reds = new ArrayList<>();
    for (int i = 0; i < p.evidence().size(); i++) {
      for (Evidence e : p.evidence().get(i)) {
        if (e.kind() == Evidence.Kind.RED_LINE) {
          reds.add(issue(i) + " [" + state.game().position(e.ref()).id() + "]");
        }
      }
    }
    return reds.isEmpty() ? "none on record" : String.join(", ", reds);
  }

  private void missed() {
    List<List<String>> rows = new ArrayList<>();
    for (Lesson.Untried u : Debrief.untried(state)) {
      String give = state.game().scenario().gives().get(u.give()).name();
      rows.add(List.of("give: " + give, "-", names(u.wouldPledge() | u.wouldBind())));
    }
    for (Texts.Swap s : texts.swaps().stream().limit(MOST_SWAPS).toList()) {
      long gains = 0;
      for (int p : s.gains()) {
        gains |= 1L << p;
      }
      String edit = issue(s.edit().item()) + ": " + level(s.edit().item(), s.edit().level());
      rows.add(List.of(edit, "+" + s.own(), names(gains)));
    }
    out.add(
        Section.of(
            "Trades left on the table",
            rows.isEmpty()
                ? "No single change was found that helps one and hurts none."
                : rows.size() + " changes that would have helped one and hurt none.",
            List.of("Change", "Drill points", "Brings or pleases"),
            rows));
  }

  private String names(long mask) {
    List<String> all = new ArrayList<>();
    for (Party p : state.cast().parties()) {
      if ((mask & p.bit()) != 0) {
        all.add(name(p));
      }
    }
    return all.isEmpty() ? "nobody else" : String.join(", ", all);
  }

  private void ledger() {
    Map<String, Integer> labels = new TreeMap<>();
    for (int ref : state.table().spoken()) {
      Outlet o = state.game().content().outlet(state.game().position(ref));
      labels.merge(GradeTable.id(o.control()), 1, Integer::sum);
    }
    List<List<String>> rows = new ArrayList<>();
    labels.forEach((label, n) -> rows.add(List.of(label, Integer.toString(n))));
    rows.add(List.of("heard for and against one clause, from one delegation", contested()));
    rows.add(List.of("clauses you touched on which a voice has a single record", single()));
    int notices = state.game().scenario().press().size();
    int opened = state.table().checked().size();
    out.add(
        Section.of(
            "Where the words came from",
            state.table().spoken().size()
                + " records were heard; "
                + opened
                + " of "
                + notices
                + " press notices were opened. A state-controlled outlet shows what that state"
                + " says, not what happened.",
            List.of("Who controls the outlet, and how firm it is", "Records"),
            rows));
  }

  private String contested() {
    Map<String, Integer> sides = new TreeMap<>();
    for (int ref : state.table().spoken()) {
      Position p = state.game().position(ref);
      String key = state.game().content().owner(p) + "/" + p.issue();
      sides.merge(key, p.stance().backs() ? 1 : 2, (a, b) -> a | b);
    }
    return Long.toString(sides.values().stream().filter(s -> s == 3).count());
  }

  private String single() {
    int count = 0;
    for (Party p : texts.voices()) {
      for (int i = 0; i < p.evidence().size(); i++) {
        count += tabled(i) && p.evidence().get(i).size() == 1 ? 1 : 0;
      }
    }
    return Integer.toString(count);
  }

  /** Delegations whose whole voice rests on little. */
  private void model() {
    List<List<String>> rows = new ArrayList<>();
    for (Party p : texts.voices()) {
      String id = state.game().partyIds().get(p.index());
      List<Position> said = state.scene().archive().said(id);
      long issues = said.stream().map(Position::issue).distinct().count();
      rows.add(List.of(name(p), Integer.toString(said.size()), Long.toString(issues)));
    }
    out.add(
        Section.of(
            "How this model may be wrong",
            "It knows public records only: not the battlefield, not domestic politics, not what"
                + " was said behind doors. "
                + state.game().content().assumptions().size()
                + " assumptions, each named, stand behind its numbers. Few records make a delegation look simpler"
                + " than it is.",
            List.of("Delegation", "Records used", "Issues they touch"),
            rows));
  }

  private static Section reflect(List<String> questions) {
    List<String> all =
        questions.isEmpty()
            ? List.of(
                "Which words of your text would be used on the first night of an attack?",
                "Which delegation did you misread, and which dated record would have told you?",
                "What would you do otherwise, and why?")
            : questions;
    List<List<String>> rows = new ArrayList<>();
    all.forEach(q -> rows.add(List.of(Integer.toString(rows.size() + 1), q)));
    return Section.of("To reflect on", "No machine grades this.", List.of("", "Question"), rows);
  }
}

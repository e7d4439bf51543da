package guarantor.play;

import guarantor.play.Block.Kind;
import guarantor.play.Intent.Choice;
import guarantor.session.State;
import guarantor.understanding.Reading;
import guarantor.understanding.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of the player as a line of the command table. The line is previewed and confirmed like
 * every move; a sentence that is no move is answered and costs nothing.
 */
final class FreeText {
  /**
   * What a line begins with that was made of a sentence; {@link #WORDS} parts it from the words.
   */
  static final String MEANS = "means ";

  static final String WORDS = " :: ";

  /** Below this probability a field is not taken without asking. */
  private static final double SURE = 0.5;

  private final State state;
  private final Names names;
  private final String typed;

  FreeText(State state, Names names, String typed) {
    this.state = state;
    this.names = names;
    this.typed = typed;
  }

  /** What is going on: an offer of the delegations waits for an answer. */
  static Situation situation(State state, Names names) {
    boolean pending = !Menus.accept(state, names).isEmpty();
    return new Situation(Optional.empty(), pending ? Situation.OFFER_PENDING : "");
  }

  /** What the sentence comes to. */
  Intent of(Reading r) {
    if (!r.move()) {
      return talk(r);
    }
    boolean topic = r.certain() || r.issue().isEmpty();
    if (topic && r.sure().intent() >= SURE) {
      // A level that is unsure is left blank, so that it is asked for.
      boolean sure = r.sure().level() >= SURE;
      Optional<String> level = sure ? r.level() : r.level().map(l -> "");
      return line(r.intent(), r.issue(), level, r.polarity(), r)
          .<Intent>map(l -> new Intent.Means(l, typed))
          .orElseGet(() -> noMove(r));
    }
    return readings(r, line(r.intent(), r.issue(), r.level(), r.polarity(), r));
  }

  private Intent talk(Reading r) {
    if (r.intent().equals("meta-help")) {
      return new Intent.Means("help", typed);
    }
    boolean greeting = r.intent().equals("small-talk");
    return say(greeting ? "free.greeting" : "free.not-of-this");
  }

  private Intent noMove(Reading r) {
    return switch (r.intent()) {
      case "reject" -> say("free.reject");
      case "threaten-walkout" -> say("free.walkout");
      case "press" -> say("free.press");
      case "argue-with-evidence" -> say("free.evidence");
      default -> say("free.unclear");
    };
  }

  private Intent say(String key) {
    return new Intent.Show(List.of(Block.of(Kind.NOTE, names.phrases().say(key))));
  }

  /** Two or three numbered readings, and the form. */
  private Intent readings(Reading r, Optional<String> first) {
    List<Choice> out = new ArrayList<>();
    first.ifPresent(l -> add(out, r.intent(), r.issue(), r.level(), l));
    for (Reading.Alternative a : r.ask()) {
      line(a.intent(), a.issue(), a.level(), a.polarity(), r)
          .ifPresent(l -> add(out, a.intent(), a.issue(), a.level(), l));
    }
    if (out.isEmpty()) {
      return noMove(r);
    }
    out.add(new Choice(names.phrases().say("free.none"), "propose"));
    return new Intent.Choose(names.phrases().say("free.which"), out);
  }

  private void add(
      List<Choice> out, String act, Optional<String> issue, Optional<String> level, String line) {
    String chosen = MEANS + line + WORDS + typed;
    boolean known = out.stream().anyMatch(c -> c.line().equals(chosen));
    if (known || out.size() == 3) {
      return;
    }
    String label = names.phrases().say("free.act." + act);
    int item = issue.map(state.game().issueIds()::indexOf).orElse(-1);
    if (item >= 0) {
      boolean states = line.contains("propose");
      int step = states ? level.map(l -> names.issueOf(item).step(l)).orElse(-1) : -1;
      label += " " + names.issue(item) + (step >= 0 ? " = " + names.level(item, step) : "");
    }
    out.add(new Choice(label, chosen));
  }

  /** The command that an act comes to; empty where it is none, or not on this table. */
  private Optional<String> line(
      String act,
      Optional<String> issue,
      Optional<String> level,
      Optional<String> polarity,
      Reading r) {
    int item = issue.map(state.game().issueIds()::indexOf).orElse(-1);
    boolean here = item >= 0;
    String topic = here ? issue.orElse("") : "";
    String whom = r.addressee().filter(state.game().partyIds()::contains).orElse("");
    boolean away = issue.isPresent() && !here;
    boolean drops = act.equals("concede") && level.isEmpty();
    String line =
        switch (act) {
          case "propose" -> here ? propose(item, topic, level, whom, r) : "";
          case "concede" ->
              drops && polarity.equals(Optional.of("against"))
                  ? here ? "withdraw " + topic : ""
                  : here ? propose(item, topic, level, whom, r) : "";
          case "press", "argue-with-evidence" ->
              here && level.isPresent() && polarity.isPresent()
                  ? propose(item, topic, level, whom, r)
                  : "";
          case "ask-position" -> away ? "" : ("ask " + whom + " " + topic).trim();
          case "ask-why" -> whom.isEmpty() ? "why" : ("why " + whom + " " + topic).trim();
          case "ask-clarification" -> here ? "clause " + topic : "";
          case "summarise" -> "who";
          case "accept" -> ("accept " + whom).trim();
          case "withdraw-offer" -> ("withdraw " + topic).trim();
          default -> "";
        };
    return line.isEmpty() ? Optional.empty() : Optional.of(line.replaceAll(" +", " "));
  }

  /** A proposal in the room, with what else the sentence names. */
  private String propose(int item, String topic, Optional<String> level, String whom, Reading r) {
    StringBuilder line = new StringBuilder("propose ");
    if (state.game().docket().agenda().isAnnex(item) && !whom.isEmpty()) {
      line.append(whom).append(' ');
    }
    for (Reading.Part p : r.parts()) {
      int other = state.game().issueIds().indexOf(p.issue());
      boolean more = !p.issue().equals(topic) && other >= 0 && p.level().isPresent();
      if (more && !state.game().docket().agenda().isAnnex(other)) {
        line.append(p.issue()).append(' ').append(p.level().get()).append(" , ");
      }
    }
    return line.append(topic).append(' ').append(level.orElse("")).toString().trim();
  }
}

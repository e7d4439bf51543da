package guarantor.play;

import guarantor.content.Issue;
import guarantor.content.Scenario;
import guarantor.negotiation.Drill;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Item;
import guarantor.negotiation.Part;
import guarantor.play.Block.Kind;
import guarantor.session.Result;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;

/** The alarm drill in words: from clause templates alone, each line naming its article. */
final class DrillPage {
  private final State state;
  private final Names names;
  private final Phrases say;
  private final Clauses clauses;
  private final Drill.Signed signed;
  private final List<Block> out = new ArrayList<>();

  private DrillPage(State state, Names names, Drill.Signed signed) {
    this.state = state;
    this.names = names;
    this.say = names.phrases();
    this.clauses = new Clauses(state, names);
    this.signed = signed;
  }

  static List<Block> blocks(State state, Names names, Drill.Signed signed) {
    DrillPage page = new DrillPage(state, names, signed);
    page.out.add(Block.gap());
    page.out.add(Block.of(Kind.HEADING, page.say.say("drill.heading")));
    if (state.game().docket().agenda().items().stream().anyMatch(Item::tagged)) {
      page.run(Drill.Run.TONIGHT, page.say.say("drill.tonight"));
      page.run(Drill.Run.AFTER_PEACE, page.say.say("drill.after-peace"));
    } else {
      // Nothing waits for a ceasefire or a peace: both runs are one.
      page.run(Drill.Run.TONIGHT, page.say.say("drill.whenever"));
    }
    return page.out;
  }

  private void run(Drill.Run run, String when) {
    out.add(Block.of(Kind.NOTE, when));
    List<Drill.Question> questions = state.game().questions();
    for (int q = 0; q < questions.size(); q++) {
      Scenario.Query query = state.game().scenario().drill().get(q);
      out.add(Block.row(query.question(), answer(questions.get(q), run)));
    }
  }

  private String answer(Drill.Question q, Drill.Run run) {
    List<String> parts = new ArrayList<>();
    for (int item : q.items()) {
      String part = clause(item, run);
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? say.say("drill.nothing") : String.join(" ", parts);
  }

  private String clause(int item, Drill.Run run) {
    if (state.game().docket().agenda().item(item).part() == Part.SENTENCE) {
      int statusQuo = state.game().docket().agenda().item(item).statusQuo();
      int level = signed.alive(item, run) ? signed.text().level(item) : statusQuo;
      return say.say("drill.clause", clauses.article(item), level(item, level).drill());
    }
    if (state.game().docket().agenda().isAnnex(item)) {
      return annex(item, run);
    }
    if (!signed.text().stands(item, Edit.JOINT)) {
      // What was only offered falls with the text: it may not be read as if it bound anybody.
      boolean offer = !level(item, statusQuo(item)).clause().isEmpty();
      if (offer && !Result.wouldStand(state)) {
        return "";
      }
      return level(item, 0).drill().isEmpty() ? "" : level(item, statusQuo(item)).drill();
    }
    if (!signed.alive(item, run)) {
      return say.say("drill.asleep", clauses.article(item), names.force(signed.text().force(item)));
    }
    long bound = signed.bound(item, run);
    if (bound == 0) {
      return say.say("drill.nobody", clauses.article(item));
    }
    String line =
        say.say(
            "drill.bound",
            clauses.article(item),
            level(item, signed.text().level(item)).drill(),
            names.parties(bound));
    long free = signed.signers() & ~bound;
    return free == 0 ? line : line + " " + say.say("drill.not-bound", names.parties(free));
  }

  private String annex(int item, Drill.Run run) {
    List<String> parts = new ArrayList<>();
    int top = state.game().docket().agenda().item(item).top();
    for (int l = top; l > statusQuo(item); l--) {
      long who = 0;
      for (int p = 0; p < state.table().parties(); p++) {
        boolean at = signed.binds(p, item, run) && signed.text().level(item, p) == l;
        who |= at ? 1L << p : 0;
      }
      if (who != 0) {
        parts.add(say.say("drill.annex", names.parties(who), level(item, l).drill()));
      }
    }
    return String.join(" ", parts);
  }

  private int statusQuo(int item) {
    return state.game().docket().agenda().item(item).statusQuo();
  }

  private Issue.Level level(int item, int level) {
    return names.issueOf(item).levels().get(level);
  }
}

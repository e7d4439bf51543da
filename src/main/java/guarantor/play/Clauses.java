package guarantor.play;

import guarantor.content.Delegation;
import guarantor.content.Issue;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Item;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Part;
import guarantor.negotiation.Party;
import guarantor.negotiation.Standing;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The text as it reads: articles in our drafting, open points in brackets with their holders. */
public final class Clauses {
  private final State state;
  private final Names names;
  private final Agenda agenda;

  public Clauses(State state, Names names) {
    this.state = state;
    this.names = names;
    this.agenda = state.game().docket().agenda();
  }

  /** "Article 2", "A-1" or "Sentence". */
  public String article(int item) {
    Phrases say = names.phrases();
    if (agenda.item(item).part() == Part.SENTENCE) {
      return say.say("article.sentence", names.issue(item));
    }
    boolean annex = agenda.isAnnex(item);
    int number = 0;
    for (int each : state.table().order()) {
      number += agenda.isAnnex(each) == annex ? 1 : 0;
      if (each == item) {
        return say.say(annex ? "article.annex" : "article.joint", number);
      }
    }
    return names.issue(item);
  }

  /** The words of a clause at a level, with the word guarantee, or the smaller one, in place. */
  public String words(int item, int level, int party) {
    Issue.Level step = names.issueOf(item).levels().get(level);
    String clause = step.clause().isEmpty() ? names.phrases().say("clause.silent") : step.clause();
    String word =
        softened() ? state.game().scenario().softWord() : names.phrases().say("word.guarantee");
    String text = clause.replace("{guarantee}", word);
    if (party >= 0) {
      Delegation d = state.game().content().delegations().get(state.game().partyIds().get(party));
      text = text.replace("{guarantor}", d.name());
    }
    return text.replace("{guarantor}", names.phrases().say("word.each-guarantor"));
  }

  private boolean softened() {
    return guarantor.session.Result.softened(state);
  }

  /** A clause as a block, with brackets where delegations would write something else. */
  public Block block(int item, int party) {
    Block plain = plain(item, party);
    String open = brackets(item, party);
    String text = open.isEmpty() ? plain.text() : plain.text() + " " + open;
    return new Block(Block.Kind.CLAUSE, plain.label(), text, "");
  }

  /** A clause as a block: number, words, tag, exceptions. */
  public Block plain(int item, int party) {
    int level =
        party >= 0 ? state.table().text().level(item, party) : state.table().text().level(item);
    String text = words(item, level, party);
    Item it = agenda.item(item);
    if (it.tagged() && level > it.statusQuo()) {
      text = names.phrases().say("clause.tag", text, names.force(state.table().text().force(item)));
    }
    if (party < 0 && state.table().text().except(item) != 0) {
      text =
          names
              .phrases()
              .say("clause.except", text, names.parties(state.table().text().except(item)));
    }
    return new Block(Block.Kind.CLAUSE, article(item), text, "");
  }

  /** "[future in NATO: FR, CE | on ceasefire: DE]": what others would write here instead. */
  public String brackets(int item, int party) {
    Map<String, List<String>> held = new TreeMap<>();
    Paper paper = agenda.item(item).part().paper();
    for (Party p : state.cast().inOrder()) {
      Standing s = state.table().standing(p.index(), paper);
      boolean concerned = party < 0 || party == p.index();
      if (s == null || !concerned || !s.offer().isEmpty()) {
        continue;
      }
      for (Edit e : s.answer().counter()) {
        boolean differs = !e.equals(state.table().text().clause(e.item(), Math.max(0, e.party())));
        if (e.item() == item && differs) {
          held.computeIfAbsent(alternative(e), k -> new ArrayList<>())
              .add(names.initials(p.index()));
        }
      }
    }
    if (held.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    held.forEach((words, who) -> parts.add(words + ": " + String.join(", ", who)));
    return "[" + String.join(" | ", parts) + "]";
  }

  /** What differs: the level, the entry into force, or both. */
  private String alternative(Edit e) {
    int party = Math.max(0, e.party());
    boolean sameLevel = state.table().text().level(e.item(), party) == e.level();
    boolean tagged = agenda.item(e.item()).tagged();
    boolean sameForce = state.table().text().force(e.item()) == e.force();
    String level = names.level(e.item(), e.level());
    boolean stands = e.level() > agenda.item(e.item()).statusQuo();
    if (!tagged || sameForce || !stands) {
      return level;
    }
    return sameLevel
        ? names.force(e.force())
        : names.phrases().say("edit.tag", level, names.force(e.force()));
  }
}

package guarantor.play;

import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.When;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Force;
import guarantor.session.Game;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How things are called on the screen. */
public final class Names {
  private final Game game;
  private final Content content;
  private final Phrases phrases;

  public Names(Game game, Phrases phrases) {
    this.game = game;
    this.content = game.content();
    this.phrases = phrases;
  }

  public Phrases phrases() {
    return phrases;
  }

  public Game game() {
    return game;
  }

  public String party(int index) {
    return delegation(game.partyIds().get(index));
  }

  /** The short name of a delegation, at this table or not. */
  public String delegation(String id) {
    return found(id).shortName();
  }

  public String initials(int index) {
    return found(game.partyIds().get(index)).initials();
  }

  private Delegation found(String id) {
    return content.delegations().get(id);
  }

  /** Short names of all in a mask, in seat order. */
  public String parties(long mask) {
    return all(mask, game.partyIds().size(), this::party);
  }

  private String all(long mask, int size, IntFunction<String> name) {
    return join(IntStream.range(0, size).filter(i -> (mask >> i & 1) != 0).mapToObj(name).toList());
  }

  /** "a, b and c". */
  public String join(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    String head = String.join(", ", words.subList(0, words.size() - 1));
    return phrases.say("join.and", head, words.get(words.size() - 1));
  }

  public Issue issueOf(int item) {
    return content.issues().get(game.issueIds().get(item));
  }

  public String issue(int item) {
    return issueOf(item).name();
  }

  /** An issue by its id, on the agenda or not. */
  public String issueName(String id) {
    return content.issues().get(id).name();
  }

  public String issues(long mask) {
    return all(mask, game.issueIds().size(), this::issue);
  }

  public String level(int item, int level) {
    List<Issue.Level> levels = issueOf(item).levels();
    return level < levels.size() ? levels.get(level).name() : phrases.say("level.above");
  }

  public String force(int force) {
    return phrases.say("force." + Force.at(force).name().toLowerCase(java.util.Locale.ROOT));
  }

  /** "trigger: consult and assist, on ceasefire". */
  public String edit(Edit e) {
    String tag =
        game.docket().agenda().item(e.item()).tagged() && standing(e) ? force(e.force()) : "";
    String name = phrases.say("edit", issue(e.item()), level(e.item(), e.level()));
    return tag.isEmpty() ? name : phrases.say("edit.tag", name, tag);
  }

  private boolean standing(Edit e) {
    return e.level() > game.docket().agenda().item(e.item()).statusQuo();
  }

  public String edits(List<Edit> edits) {
    return String.join("; ", edits.stream().map(this::edit).distinct().toList());
  }

  /** Edits with whose annex or whose exceptions they are about. */
  public String trade(List<Edit> edits) {
    return String.join(
        "; ",
        edits.stream()
            .map(
                e ->
                    e.party() != Edit.JOINT
                        ? phrases.say("edit.annex", party(e.party()), edit(e))
                        : e.except() != 0
                            ? phrases.say("edit.except", edit(e), parties(e.except()))
                            : edit(e))
            .toList());
  }

  /** "1 point", "3 points". */
  public String points(int n) {
    return phrases.say(n == 1 ? "points.one" : "points.many", n);
  }

  public String give(int give) {
    return game.scenario().gives().get(give).name();
  }

  public String date(LocalDate day) {
    return phrases.say(
        "date.day",
        day.getDayOfMonth(),
        phrases.say("month." + day.getMonthValue()),
        day.getYear());
  }

  /** A date as far as it is known. */
  public String date(When when) {
    return switch (when.text().length()) {
      case 4 -> when.text();
      case 7 ->
          phrases.say(
              "date.month",
              phrases.say("month." + when.last().getMonthValue()),
              when.last().getYear());
      default -> date(when.last());
    };
  }

  /** How sure the words are: said, held or reported. */
  public String mark(Position p) {
    if (p.voice() == Position.Voice.REPORTED) {
      return phrases.say("mark.reported");
    }
    if (!p.said()) {
      return phrases.say("mark.held");
    }
    boolean text = p.quoteKind().orElseThrow() == Position.QuoteKind.DOCUMENT_TEXT;
    return phrases.say(text ? "mark.text" : "mark.said");
  }

  /** The speaker with the office, without saying the same twice. */
  public String who(Position p) {
    String speaker = p.speaker().toLowerCase(java.util.Locale.ROOT);
    String office = p.office().toLowerCase(java.util.Locale.ROOT);
    if (speaker.contains(office)) {
      return p.speaker();
    }
    return office.startsWith(speaker) ? p.office() : phrases.say("who", p.speaker(), p.office());
  }

  /** "[fr-011]". */
  public String cite(Position p) {
    return "[" + p.id() + "]";
  }

  /** "[fr-011, fr-012]"; nothing where there is no record. */
  public String cites(List<String> ids) {
    return ids.isEmpty() ? "" : "[" + String.join(", ", ids) + "]";
  }

  public String delegationOf(Position p) {
    return delegation(content.owner(p));
  }
}

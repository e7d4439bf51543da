package guarantor.play;

import guarantor.content.Position;
import guarantor.content.Requirement;
import guarantor.play.Block.Kind;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is not said: a closed set of computed sentences, each with the records it counted. */
final class Adviser {
  private static final int OFTEN = 3;
  private static final int MOST_CITED = 4;

  private Adviser() {}

  /** What the adviser has to say of a delegation today. */
  static List<Block> of(State state, Names names, int party) {
    List<Block> out = new ArrayList<>();
    List<Position> said = state.scene().archive().said(state.game().partyIds().get(party));
    Map<String, List<Position>> byIssue = new LinkedHashMap<>();
    for (Position p : said) {
      byIssue.computeIfAbsent(p.issue(), i -> new ArrayList<>()).add(p);
    }
    after(names, said).ifPresent(out::add);
    for (int i = 0; i < state.game().issueIds().size(); i++) {
      List<Position> records = byIssue.getOrDefault(state.game().issueIds().get(i), List.of());
      twoVoices(names, i, records).ifPresent(out::add);
      often(names, i, records).ifPresent(out::add);
    }
    armsNotTerm(names, byIssue).ifPresent(out::add);
    return out.size() > 4 ? out.subList(0, 4) : out;
  }

  /** Says "after", never "no". */
  private static Optional<Block> after(Names names, List<Position> said) {
    List<Position> after = new ArrayList<>();
    boolean no = false;
    for (Position p : said) {
      boolean late = p.conditions().stream().anyMatch(c -> c.kind() == Requirement.Kind.WAR_ENDED);
      boolean guarantee =
          p.issue().equals("ceasefire-timing")
              || p.issue().equals("guarantor-group")
              || p.issue().equals("legal-form");
      if (late && guarantee && p.stance().backs()) {
        after.add(p);
      }
      no |= guarantee && !p.stance().backs() && p.conditions().isEmpty() && p.binds();
    }
    return after.size() < 2 || no
        ? Optional.empty()
        : note(names, names.phrases().say("adviser.after", after.size()), after);
  }

  private static Optional<Block> twoVoices(Names names, int item, List<Position> records) {
    for (Position a : records) {
      for (Position b : records) {
        boolean differ =
            a.binds()
                && b.binds()
                && a.stance().backs()
                && b.stance().backs()
                && !a.speaker().equals(b.speaker())
                && !a.level().equals(b.level())
                && a.date().last().getYear() == b.date().last().getYear();
        if (differ) {
          return note(
              names,
              names
                  .phrases()
                  .say("adviser.two-voices", names.issue(item), a.speaker(), b.speaker()),
              List.of(a, b));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Block> often(Names names, int item, List<Position> records) {
    return records.size() < OFTEN
        ? Optional.empty()
        : note(
            names,
            names
                .phrases()
                .say(
                    "adviser.often",
                    names.issue(item),
                    records.size(),
                    names.date(records.get(0).date())),
            records);
  }

  private static Optional<Block> armsNotTerm(Names names, Map<String, List<Position>> byIssue) {
    List<Position> arms = byIssue.getOrDefault("arms-transfers", List.of());
    boolean form =
        byIssue.containsKey("legal-form") || byIssue.containsKey("mutual-defence-trigger");
    return arms.size() < OFTEN || form
        ? Optional.empty()
        : note(names, names.phrases().say("adviser.arms", arms.size()), arms);
  }

  private static Optional<Block> note(Names names, String text, List<Position> records) {
    return Optional.of(new Block(Kind.NOTE, names.phrases().say("adviser"), text, cites(records)));
  }

  private static String cites(List<Position> records) {
    List<String> ids = records.stream().limit(MOST_CITED).map(Position::id).toList();
    return "[" + String.join(", ", ids) + (records.size() > MOST_CITED ? ", ..." : "") + "]";
  }
}

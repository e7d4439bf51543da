package guarantor.authoring;

import guarantor.authoring.rules.BadId;
import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Source;
import guarantor.content.Stance;
import guarantor.content.Verified;
import guarantor.content.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Beginnings of content that lint has nothing against. What nobody has read yet is marked as from
 * memory, so that no game uses it before a writer has read the page.
 */
public final class Scaffold {
  private static final String UNREAD = "begun by guarantor new; read the page, then mend this";

  private final Content content;

  public Scaffold(Content content) {
    this.content = content;
  }

  /** Whether a text can be an id. */
  public static boolean isId(String text) {
    return BadId.isGood(text) && text.length() <= 64;
  }

  /** "the-hague" gives "The Hague". */
  static String title(String id) {
    StringBuilder out = new StringBuilder();
    for (String word : id.split("-")) {
      out.append(out.length() == 0 ? "" : " ");
      out.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return out.toString();
  }

  /** A page that nobody has read yet. */
  public Source source(String id, String outlet, Optional<When> date) {
    return new Source(
        id,
        "Title of the page",
        outlet,
        date,
        Optional.empty(),
        "news",
        Verified.FROM_MEMORY,
        Source.Tier.B,
        Optional.of(UNREAD));
  }

  /** The delegation that an id's name stands for already, as an alias. */
  public Optional<String> standsFor(String id) {
    String name = title(id).toLowerCase(Locale.ROOT);
    return content.delegations().values().stream()
        .filter(d -> d.aliases().contains(name) || d.shortName().equalsIgnoreCase(name))
        .map(Delegation::id)
        .findFirst();
  }

  /** A delegation of a state, with initials that no other has. */
  public Delegation delegation(String id) {
    TreeSet<String> taken = new TreeSet<>();
    for (Delegation d : content.delegations().values()) {
      taken.add(d.initials().toUpperCase(Locale.ROOT));
      d.aliases().forEach(a -> taken.add(a.toUpperCase(Locale.ROOT)));
    }
    String letters = id.replace("-", "").toUpperCase(Locale.ROOT) + "XQZ";
    String initials = letters.substring(0, 3);
    for (int i = 1; i < letters.length() && taken.contains(initials); i++) {
      initials = letters.substring(0, 1) + letters.charAt(i);
    }
    return new Delegation(
        id,
        title(id),
        title(id),
        initials,
        Optional.empty(),
        List.of(),
        Delegation.Kind.STATE,
        List.of(),
        List.of());
  }

  /** The next free id in a delegation's file: "de-129". */
  public String nextId(String delegation) {
    List<Position> all = content.positionsOf().getOrDefault(delegation, List.of());
    String stem = all.isEmpty() ? delegation : all.get(0).id().replaceAll("-?\\d+$", "");
    int most = 0;
    for (Position p : content.positions().values()) {
      if (p.id().matches(stem + "-\\d{1,6}")) {
        most = Math.max(most, Integer.parseInt(p.id().substring(stem.length() + 1)));
      }
    }
    String number = String.valueOf(most + 1);
    return stem + "-" + "0".repeat(Math.max(0, 3 - number.length())) + number;
  }

  /** A position that nobody has read yet. */
  public Position position(String delegation, Issue issue, Source source) {
    When date = source.date().orElseGet(() -> When.parse("2022-02-24"));
    Issue.Level level = issue.levels().get(Math.min(1, issue.top()));
    return new Position(
        nextId(delegation),
        "Name of the speaker",
        "office held that day",
        3,
        Optional.empty(),
        date,
        Optional.empty(),
        Position.Setting.PODIUM,
        "Place and kind of talk",
        Optional.empty(),
        Position.Voice.OWN,
        issue.id(),
        Stance.ACCEPTS,
        Optional.of(level.id()),
        Optional.empty(),
        Optional.of("set by hand once the page is read"),
        1,
        List.of(),
        "States what the page supports and no more, in the third person.",
        Optional.empty(),
        Optional.empty(),
        source.id(),
        Optional.empty(),
        Verified.FROM_MEMORY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        Optional.of(UNREAD));
  }

  /** Positions of a delegation usable by a day, outcome of no scenario. */
  List<Position> usable(String delegation, When day) {
    List<Position> out = new ArrayList<>();
    for (Position p : content.positionsOf().getOrDefault(delegation, List.of())) {
      if (p.onlyIn().isEmpty() && p.usable(day.last(), "") && !p.offensive()) {
        out.add(p);
      }
    }
    return out;
  }

  Content content() {
    return content;
  }
}

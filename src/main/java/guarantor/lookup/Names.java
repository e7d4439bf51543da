package guarantor.lookup;

import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Issue;
import guarantor.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds delegations and issues by what people call them. */
public final class Names {
  private Names() {}

  /** A delegation by id, name, initials, alias, or one of the states it speaks for. */
  public static Optional<Found<Delegation>> delegation(Content content, String word) {
    String plain = plain(word);
    Delegation exact = content.delegations().get(plain.replace(' ', '-'));
    if (exact != null) {
      return Optional.of(Found.plain(exact));
    }
    for (Delegation d : content.delegations().values()) {
      if (plain(d.name()).equals(plain)
          || plain(d.shortName()).equals(plain)
          || plain(d.initials()).equals(plain)) {
        return Optional.of(Found.plain(d));
      }
    }
    Optional<Delegation> member = speakerFor(content, plain.replace(' ', '-'));
    if (member.isPresent()) {
      Delegation d = member.get();
      return Optional.of(
          new Found<>(d, Optional.of(word + " speaks through " + d.id() + " (" + d.name() + ")")));
    }
    for (Delegation d : content.delegations().values()) {
      if (d.aliases().stream().anyMatch(a -> plain(a).equals(plain))) {
        return Optional.of(
            new Found<>(
                d, Optional.of("'" + word + "' is read as " + d.id() + " (" + d.name() + ")")));
      }
    }
    return Optional.empty();
  }

  /** The delegation that speaks for a state: the smallest that lists it. */
  private static Optional<Delegation> speakerFor(Content content, String state) {
    Delegation best = null;
    for (Delegation d : content.delegations().values()) {
      boolean smaller = best == null || d.members().size() < best.members().size();
      if (d.members().contains(state) && smaller) {
        best = d;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "did you mean 'germany'?", or an empty text. */
  public static String delegationHint(Content content, String word) {
    List<String> known = new ArrayList<>(content.delegations().keySet());
    content.delegations().values().forEach(d -> known.addAll(d.members()));
    content.delegations().values().forEach(d -> known.addAll(d.aliases()));
    return Nearest.hint(plain(word), known);
  }

  /** An issue by id, name or one of the names a player may use. */
  public static Optional<Issue> issue(Content content, String word) {
    String plain = plain(word);
    Issue exact = content.issues().get(plain.replace(' ', '-'));
    if (exact != null) {
      return Optional.of(exact);
    }
    return content.issues().values().stream()
        .filter(i -> plain(i.name()).equals(plain) || i.names().contains(plain))
        .findFirst();
  }

  /** "did you mean 'legal-form'?", or an empty text. */
  public static String issueHint(Content content, String word) {
    List<String> known = new ArrayList<>(content.issues().keySet());
    content.issues().values().forEach(i -> known.addAll(i.names()));
    return Nearest.hint(plain(word), known);
  }

  /** A delegation's short name. */
  static String shortName(Content content, String delegation) {
    return content.delegations().get(delegation).shortName();
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}

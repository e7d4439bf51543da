package guarantor.store;

import guarantor.content.Allowance;
import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Fault;
import guarantor.content.Links;
import guarantor.content.Scenario;
import guarantor.content.Sound;
import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Nearest;
import guarantor.diagnostic.Problems;
import guarantor.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads all content, strictly, and tells every fault at once with its line and column. */
public final class ContentReader {
  private static final String ALLOWED = ContentKind.ALLOWANCES.place;

  /** No game waits for what these hold. */
  private static final Set<ContentKind> LINT_ALONE =
      Set.of(ContentKind.ALLOWANCES, ContentKind.LEXICON, ContentKind.MEASURES);

  private final ContentFiles files;
  private final Problems problems = new Problems();
  private final Gathered gathered = new Gathered(this::twice);

  /** Ids in files with faults: their records may be missing, and a link to them is no fault. */
  private final Set<String> unread = new TreeSet<>();

  /** Whether an id was given twice: the record that lost its own may be named anywhere. */
  private boolean twice;

  /** Files with faults of their own: what is built from them may lack parts. */
  private final Set<String> harmed = new TreeSet<>();

  private boolean unreadable;
  private boolean forLint = true;

  public ContentReader(ContentFiles files) {
    this.files = files;
  }

  /** Content with every finding; the content lacks what had faults. */
  public record Result(Content content, List<Diagnostic> findings) {}

  /** Rules beside those that must hold before a game starts. */
  public interface Rules {
    /**
     * What they find.
     *
     * @param sound content whose ids all lead somewhere
     * @param whole whether nothing had to be left out of it
     */
    List<Fault> faults(Content sound, boolean whole);
  }

  /** The content, or {@link guarantor.diagnostic.Refused} with all faults that stop a game. */
  public Content read() {
    forLint = false;
    Content content = check().content();
    problems.throwIfErrors();
    return content;
  }

  /** The scenarios alone, as they stand in their files; links to the rest are not looked at. */
  public List<Scenario> scenarios() {
    forLint = false;
    files
        .files()
        .forEach(
            (name, bytes) -> {
              if (name.startsWith(ContentKind.SCENARIO.place)) {
                file(name, bytes);
              }
            });
    problems.throwIfErrors();
    return gathered.scenarios();
  }

  /** Reads and checks everything, the lexicons too; faults are in the result, nothing is thrown. */
  public Result check() {
    return check(null);
  }

  /** The same with more rules, which are asked about all that is sound. */
  public Result check(Rules rules) {
    files.refused().forEach(problems::add);
    files.files().forEach(this::file);
    Content content = gathered.content(files.files());
    if (!unreadable) {
      boolean whole = !problems.hasErrors();
      List<Fault> broken = Links.faults(content);
      once(broken).forEach(this::locate);
      List<Fault> words = gathered.wordFaults(content);
      once(words).forEach(this::locate);
      whole &= words.isEmpty();
      whole &= broken.isEmpty();
      if (rules != null) {
        Content sound = whole ? content : Sound.of(content);
        for (Fault f : allowed(rules.faults(sound, whole), whole)) {
          boolean scene = f.kind().equals("scenario");
          if (!(scene && harmed.contains(gathered.file(f.kind(), f.id())))) {
            locate(f);
          }
        }
      }
    }
    return new Result(content, problems.sorted());
  }

  /** One finding for each id that leads nowhere, however often it stands; none for one unread. */
  private List<Fault> once(List<Fault> faults) {
    Map<String, Integer> times = new TreeMap<>();
    faults.forEach(f -> times.merge(f.code() + f.message(), 1, Integer::sum));
    List<Fault> out = new ArrayList<>();
    for (Fault f : faults) {
      boolean lost = twice || unread.contains(f.value());
      Integer n = times.remove(f.code() + f.message());
      if (n != null && !(f.code().equals("UNKNOWN_ID") && lost)) {
        out.add(n == 1 ? f : f.more(n - 1));
      }
    }
    return out;
  }

  private void file(String name, byte[] bytes) {
    Optional<ContentKind> kind = ContentKind.of(name);
    if (kind.isEmpty()) {
      if (forLint && !Classroom.owns(name)) {
        unknownFile(name);
      }
      return;
    }
    if (LINT_ALONE.contains(kind.get()) && !forLint) {
      return;
    }
    Problems here = new Problems();
    Object read = Json.bind(files.shown(name), bytes, kind.get().type, here);
    List<Diagnostic> found = here.sorted();
    if (here.hasErrors()) {
      harmed.add(name);
      found = tooLarge(found);
      unread.addAll(Locator.ids(bytes));
      unreadable |= read == null && found.stream().anyMatch(d -> d.code().equals("NO_JSON"));
    }
    found.forEach(problems::add);
    if (read != null) {
      gathered.add(name, read);
      named(name, read);
    }
  }

  /** A file of one delegation or scenario is named after it. */
  private void named(String name, Object read) {
    String id = read instanceof Delegation d ? d.id() : read instanceof Scenario s ? s.id() : "";
    if (forLint && !id.isEmpty() && !name.endsWith("/" + id + ".json")) {
      problems.error(
          Locator.find(files.shown(name), files.files().get(name), id, "id", id),
          "FILE_NAME",
          "'" + id + "' stands in a file of another name",
          "name the file " + id + ".json");
    }
  }

  /** A file beyond the limits was read in part: what was found on the way says nothing. */
  private static List<Diagnostic> tooLarge(List<Diagnostic> found) {
    List<Diagnostic> alone = found.stream().filter(d -> d.code().equals("TOO_LARGE")).toList();
    return alone.isEmpty() ? found : alone;
  }

  private void unknownFile(String name) {
    List<String> places = new ArrayList<>();
    for (ContentKind k : ContentKind.values()) {
      places.add(k.place);
    }
    int slash = name.indexOf('/');
    String place = slash < 0 ? name : name.substring(0, slash + 1);
    String near = Nearest.hint(place, places);
    problems.error(
        new Span(files.shown(name), 1, 1),
        "UNKNOWN_FILE",
        "no kind of content stands in a file of this name",
        near.isEmpty() ? "content is " + String.join(", ", places) : near);
  }

  private void twice(String name, String kind, String id) {
    twice = true;
    String file = files.shown(name);
    byte[] bytes = files.files().get(name);
    boolean here = name.equals(gathered.file(kind, id));
    problems.error(
        here ? Locator.again(file, bytes, id) : Locator.find(file, bytes, id, "id", id),
        "DUPLICATE_ID",
        kind + " '" + id + "' is there already",
        "give it an id of its own");
  }

  /** The faults that no allowance covers; an allowance that covers none is a finding. */
  private List<Fault> allowed(List<Fault> faults, boolean whole) {
    List<Fault> out = new ArrayList<>(faults);
    for (Allowance a : gathered.allowances()) {
      boolean used = out.removeIf(f -> f.code().equals(a.code()) && f.id().equals(a.id()));
      if (!used && whole) {
        allowance(a, "UNUSED_ALLOWANCE", a.code() + " is not found on '" + a.id() + "'");
      }
      if (a.reason().isBlank()) {
        allowance(a, "NO_REASON", "the allowance for '" + a.id() + "' gives no reason");
      }
    }
    return out;
  }

  private void allowance(Allowance a, String code, String message) {
    boolean idle = code.equals("UNUSED_ALLOWANCE");
    problems.error(
        Locator.find(
            files.shown(ALLOWED),
            files.files().get(ALLOWED),
            "",
            idle ? "id" : "reason",
            idle ? a.id() : a.reason()),
        code,
        message,
        idle ? "delete it, or mend its code or id" : "say why it may stand there");
  }

  private void locate(Fault fault) {
    String name = gathered.file(fault.kind(), fault.id());
    byte[] bytes = files.files().getOrDefault(name, new byte[0]);
    int part = fault.key().indexOf('/');
    String whole =
        fault.kind().equals("positions") || fault.kind().equals("lexicon") ? "" : fault.id();
    String id = part < 0 ? whole : fault.key().substring(0, part);
    String key = fault.key().substring(part + 1);
    problems.add(
        new Diagnostic(
            Locator.find(files.shown(name), bytes, id, key, fault.value()),
            fault.severity(),
            fault.code(),
            fault.message(),
            fault.hint()));
  }
}

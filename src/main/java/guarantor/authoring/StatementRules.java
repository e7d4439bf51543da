package guarantor.authoring;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.Source;
import java.util.regex.Pattern;

/**
 * What a position's own words must be: short, in the third person, without insult, attributed where
 * a party to the war claims something, in our spelling; and what an excerpt may be.
 */
final class StatementRules {
  private static final int LONGEST_STATEMENT = 45;
  private static final int LONGEST_QUOTE = 25;

  private final Content content;
  private final Findings out;

  StatementRules(Content content, Findings out) {
    this.content = content;
    this.out = out;
  }

  void check() {
    content.positions().values().forEach(this::position);
    content
        .outlets()
        .values()
        .forEach(
            o ->
                out.when(
                    o.basis().isBlank(),
                    "outlet",
                    o.id(),
                    "basis",
                    "",
                    "NO_LABEL_BASIS",
                    "the control label of '" + o.id() + "' says no ground",
                    "say who owns and who directs it, by the one test"));
  }

  private void position(Position p) {
    String s = p.statement();
    int length = Words.count(s);
    fault(
        length > LONGEST_STATEMENT,
        p,
        "statement",
        "STATEMENT_TOO_LONG",
        "a statement has at most 45 words; this has " + length,
        "say less");
    fault(
        s.contains("\"") || s.contains("\u201c"),
        p,
        "statement",
        "QUOTE_IN_STATEMENT",
        "a statement is our paraphrase and has no quotation marks",
        "put words really said into 'quote'");
    word(
        p,
        "statement",
        Words.FIRST_PERSON,
        s,
        "FIRST_PERSON",
        "a delegation is shown in the third person",
        "begin with a verb or the capital");
    word(
        p,
        "statement",
        Words.SLURS,
        s,
        "SLUR_IN_STATEMENT",
        "an insult is never ours to say",
        "say what is held, without the word");
    word(
        p,
        "statement",
        Words.SPELLING,
        s,
        "SPELLING",
        "our text has Kyiv, Odesa, Kharkiv, Lviv, Zelensky, Ukraine",
        "quotes keep the source's spelling");
    word(
        p,
        "scene",
        Words.SPELLING,
        p.scene(),
        "SPELLING",
        "our text has Kyiv, Odesa, Kharkiv, Lviv, Zelensky, Ukraine",
        "quotes keep the source's spelling");
    boolean claims = Words.first(Words.CLAIMS, s).isPresent();
    boolean attributed = Words.first(Words.ATTRIBUTED, s).isPresent();
    fault(
        claims && !attributed,
        p,
        "statement",
        "UNATTRIBUTED_CLAIM",
        "'" + Words.first(Words.CLAIMS, s).orElse("") + "' is a party's claim and stands as ours",
        "write 'claims', 'calls' or 'what Moscow calls'");
    fault(
        s.contains("!"),
        p,
        "statement",
        "EXCLAMATION",
        "our text describes and does not exclaim",
        "end with a full stop");
    p.quote().ifPresent(q -> quote(p, q));
  }

  private void quote(Position p, String quote) {
    int length = Words.count(quote);
    fault(
        length > LONGEST_QUOTE,
        p,
        "quote",
        "QUOTE_TOO_LONG",
        "an excerpt has at most 25 words; this has " + length,
        "cut it with no change of sense");
    fault(
        Words.first(Words.SLURS, quote).isPresent() && !p.offensive(),
        p,
        "quote",
        "UNTAGGED_SLUR",
        "'" + Words.first(Words.SLURS, quote).orElse("") + "' insults and is not tagged",
        "choose other words, or set \"offensive\": true");
    Source s = content.sources().get(p.source());
    fault(
        s.tier() == Source.Tier.C,
        p,
        "quote",
        "QUOTE_OF_A_COPY",
        "'" + s.id() + "' is a copy (tier c), from which no words are quoted",
        "leave the quote out, or cite the page it copies");
    fault(
        p.quoteKind().isEmpty(),
        p,
        "quote",
        "WHOSE_WORDS",
        "an excerpt must say whose words it is",
        "add 'quoteKind'");
  }

  private void word(
      Position p,
      String key,
      Pattern words,
      String text,
      String code,
      String message,
      String hint) {
    Words.first(words, text)
        .ifPresent(w -> fault(true, p, key, code, "'" + w + "': " + message, hint));
  }

  private void fault(
      boolean broken, Position p, String key, String code, String message, String hint) {
    out.when(broken, "position", p.id(), key, "", code, message, hint);
  }
}

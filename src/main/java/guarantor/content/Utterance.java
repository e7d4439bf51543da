package guarantor.content;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One labelled sentence of a player: what the reader of free text learns from and is measured by.
 *
 * @param voice who wrote it: the name of its file
 * @param language two letters, or "mixed"
 * @param addressee only where the text names or calls one
 * @param issues primary first
 * @param level of the primary issue, where the text states one
 * @param refused the level of the primary issue that the text turns down or takes back, where it
 *     does
 * @param polarity stance on the primary issue as named; empty for questions
 * @param stances by issue, where they differ
 * @param context "offer-pending", "question-asked" or empty
 */
public record Utterance(
    String text,
    String voice,
    String language,
    Optional<String> addressee,
    String intent,
    List<String> issues,
    Optional<String> level,
    Optional<String> refused,
    Optional<Lexicon.Polarity> polarity,
    SortedMap<String, String> stances,
    String context) {}

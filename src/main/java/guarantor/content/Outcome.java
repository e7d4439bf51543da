package guarantor.content;

import java.util.Optional;

/**
 * What one delegation really signed or said on one issue after a scenario's day.
 *
 * @param id lower case with hyphens; one table has it once
 * @param event the text or event
 * @param cutoff the last day that a prediction of it may know
 * @param guarantor id of a delegation, or of a member state
 * @param issue id of the issue
 * @param level id of the level that came of it
 * @param record the position that holds the text; absent in tables made outside the content
 */
public record Outcome(
    String id,
    String event,
    When cutoff,
    String guarantor,
    String issue,
    String level,
    Optional<String> record) {}

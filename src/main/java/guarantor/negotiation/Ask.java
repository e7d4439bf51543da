package guarantor.negotiation;

/**
 * A party's record that asks for a give on one clause.
 *
 * @param ref the record it answers
 * @param upTo the level up to which it lifts a reserve
 */
public record Ask(int give, int ref, int upTo) {}

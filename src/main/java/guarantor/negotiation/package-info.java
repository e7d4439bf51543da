/**
 * The table itself: what may be agreed, by whom, at what price. Pure integers.
 *
 * <p>May see nothing: it knows no country, no source and no word shown to people. A delegation is a
 * {@link guarantor.negotiation.Party} with evidence numbers; a caller turns the numbers back into
 * positions. Example: {@code Decision.of(party, text, Paper.COMPACT, standing)}.
 */
package guarantor.negotiation;

/**
 * Free text to a ranked reading of a move: tokens, clauses, cues, issue, act, level, stance.
 *
 * <p>May see content and negotiation. A reading proposes; only the player decides. Example: {@link
 * guarantor.understanding.Understanding} reads "nothing less than ten years".
 */
package guarantor.understanding;

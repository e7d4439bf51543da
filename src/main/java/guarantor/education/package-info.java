/**
 * What is learnt from a game: the debrief as data, each finding with the move it is about.
 *
 * <p>May see diagnostic, content, negotiation, persona and session. Example: {@code
 * Debrief.of(state)} lists what gained, what lost, and what was never tried.
 */
package guarantor.education;

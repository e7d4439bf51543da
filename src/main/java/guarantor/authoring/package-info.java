/**
 * Tools for writers: the model taught from their sentences, checks of the lexicons.
 *
 * <p>May see diagnostic, content, negotiation, persona, understanding, session and trials. Example:
 * {@link guarantor.authoring.Teaching} makes the weights that the build ships.
 */
package guarantor.authoring;

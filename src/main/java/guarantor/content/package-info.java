/**
 * What writers write: sources, positions, issues, scenarios. Records only, no file and no clock.
 *
 * <p>May see diagnostic. The class names are the writers' words. Example: a {@link
 * guarantor.content.Position} is one dated thing one delegation is on record as holding.
 */
package guarantor.content;

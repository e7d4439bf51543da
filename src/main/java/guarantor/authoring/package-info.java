/**
 * The writers' desk: how much of a scenario the record fills, what a position changes, scaffolds,
 * and the rules of lint.
 *
 * <p>May see content, persona, negotiation, understanding, session and trials. Pure: it judges
 * content and returns findings and tables. Example: {@code Coverage.of(content,
 * content.scenarios().get("kyiv"), false)}.
 */
package guarantor.authoring;

/**
 * The only bridge from evidence to numbers: dated positions in, parties for the table out.
 *
 * <p>May see content and negotiation. An auditor who asks "why did France refuse?" reads this room.
 * Example: {@code Casting.of(content, scenario, docket, archive)} is who sits where, holding what,
 * that day.
 */
package guarantor.persona;

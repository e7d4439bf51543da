/**
 * What lint holds: one class for each class of mistake, with its own words, from which its page in
 * {@code src/docs/lint} is made.
 *
 * <p>May see what authoring may. Pure. Example: {@code new StatementTooLong().check(desk, out)}.
 */
package guarantor.authoring.rules;

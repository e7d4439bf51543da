/**
 * Queries of the record, as data that the command line prints: positions, designs, scenarios, what
 * is derived for a delegation on a day, what was said in a game, whether a game runs again alike.
 *
 * <p>May see diagnostic, content, negotiation, persona and session. Pure: no file, no clock, no
 * console. Its records are the JSON of the commands; their component names are a contract (fields
 * are added, never renamed). Example: {@code Dossier.of(content, germany, day, Optional.empty())}.
 */
package guarantor.lookup;

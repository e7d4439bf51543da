/**
 * The shared slip of paper: what is wrong, where, and what to do about it.
 *
 * <p>Sees nothing else. Example: {@code positions/germany.json:12:5: error [UNKNOWN_KEY] ...}
 */
package guarantor.diagnostic;

/**
 * The line face: append-only text through a reader and a writer. It is the whole game, for screen
 * readers, pipes and scripts.
 *
 * <p>May see play only. Example: {@code new Plain(runner, in, out, 80).run(first)}.
 */
package guarantor.plain;

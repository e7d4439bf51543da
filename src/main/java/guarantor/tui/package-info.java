/**
 * The full-screen face: our own terminal, keys, painter, themes and the loop that joins them.
 *
 * <p>The only room that sees Lanterna; of our own rooms it sees play alone. Lanterna 3.1.5 is used
 * up to its Screen layer; what it does wrong on a terminal is answered in {@link guarantor.tui.Tty}
 * and {@link guarantor.tui.Decoder}. Example: {@code new Loop(Tty.open(in, out, pause),
 * Theme.DEFAULT, trace, err).run(app)} plays an app and gives the terminal back.
 */
package guarantor.tui;

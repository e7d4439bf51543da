/**
 * What both faces share: the model, its update, the command table, the words on the screen.
 *
 * <p>May see content, negotiation, persona, understanding, session and education; never a terminal.
 * Example: {@code Update.of(model, new Msg.Line("ask france trigger"))} is the next model and its
 * effects.
 */
package guarantor.play;

/**
 * The door: reads arguments and hands in clock, dice, console, environment and paths.
 *
 * <p>May see all rooms but negotiation, persona and understanding: it knows no rule of the game.
 * {@link guarantor.cli.Main} alone may end the program. Example: {@code java -jar
 * target/guarantor.jar play vilnius --plain}.
 */
package guarantor.cli;

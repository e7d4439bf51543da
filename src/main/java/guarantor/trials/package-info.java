/**
 * Trials of the game itself: bots that play whole games, and what a playtest measures of them.
 *
 * <p>May see session and below; bots see a {@link guarantor.trials.BotView} and nothing else. Clock
 * and cores are handed in. Example: {@code new Playtest(content, clock, cores)} plays games of
 * every bot and level and says what they came to.
 */
package guarantor.trials;

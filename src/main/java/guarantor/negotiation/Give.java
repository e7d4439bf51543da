package guarantor.negotiation;

/**
 * Something the player may write in return, with a price in mandate points. Who asks for it stands
 * with the parties, see {@link Ask}.
 *
 * @param softens whether it puts "commitment" where "guarantee" stood
 * @param needs a party that must have pledged before it can be offered, or -1
 */
public record Give(int index, int price, boolean softens, int needs) {}

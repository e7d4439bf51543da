package guarantor.authoring.rules;

/** A text that came of the days a scene plays in feeds delegations there. */
final class OutcomeFeeds implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "OUTCOME_FEEDS",
        "A text that came of the days a scene plays in feeds delegations there.",
        "Outcome law: else the game would foresee what it lets the player negotiate.",
        "(a record of the Vilnius communique, usable at Vilnius)",
        "\"outcomeOf\": [\"vilnius\"]",
        "mark it outcomeOf the scenario, or say asSigned");
  }

  @Override
  public Finder finder() {
    return Finder.LINKS;
  }
}

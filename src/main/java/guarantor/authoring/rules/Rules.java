package guarantor.authoring.rules;

import guarantor.content.Fault;
import java.util.ArrayList;
import java.util.List;

/** All rules, by their codes. */
public final class Rules {
  private Rules() {}

  /** One of each. */
  public static List<Rule> all() {
    return List.of(
        new ActOfAnother(),
        new ActVariety(),
        new AggressionOnce(),
        new BadId(),
        new BadValue(),
        new BattlefieldPlay(),
        new BeyondBmp(),
        new BudgetOrder(),
        new BudgetTooShort(),
        new CircularCondition(),
        new ConditionIncomplete(),
        new Contradiction(),
        new ControlCharacter(),
        new DesignBeforeItsSource(),
        new DesignDoesNothing(),
        new DesignLaterThanScene(),
        new DesignScenes(),
        new DisclosedEarlier(),
        new DuplicateId(),
        new DuplicateKey(),
        new Exclamation(),
        new FewInstructions(),
        new FileName(),
        new FirstPerson(),
        new InstructionNotOurs(),
        new IssueTwice(),
        new LaterThanScene(),
        new LeadsOut(),
        new MissingKey(),
        new MissingTranslation(),
        new NonMonotoneConditions(),
        new NotDisputed(),
        new NotUkrainesSeat(),
        new NoContentNote(),
        new NoDirection(),
        new NoFeasibleDeal(),
        new NoFullStop(),
        new NoJson(),
        new NoLabelBasis(),
        new NoLevelWhy(),
        new NoReason(),
        new NoSittings(),
        new NoTitleCard(),
        new Null(),
        new OffensiveShown(),
        new OneCardOnBucha(),
        new OutcomeFeeds(),
        new OutOfRange(),
        new Overtaken(),
        new PeaceAtAnyPrice(),
        new PeaceForTheTaking(),
        new PressTooLong(),
        new QuorumOutOfReach(),
        new QuoteInStatement(),
        new QuoteNotInText(),
        new QuoteOfACopy(),
        new QuoteTooLong(),
        new SceneTooLong(),
        new SeatNotInScene(),
        new SharedAlias(),
        new SharedPhrase(),
        new SittingsOutOfOrder(),
        new SkillInverted(),
        new SlurInScene(),
        new SlurInStatement(),
        new SourcesAsOf(),
        new SourceEarlier(),
        new Spelling(),
        new StatementRepeatsQuote(),
        new StatementTooLong(),
        new StateOutletAsFact(),
        new SupersedesNothing(),
        new ThinSeat(),
        new TooLarge(),
        new TrailingData(),
        new TriggerOffAgenda(),
        new UnattributedClaim(),
        new UncaredIssue(),
        new UnknownFile(),
        new UnknownGive(),
        new UnknownId(),
        new UnknownKey(),
        new UnknownLevel(),
        new UnknownWord(),
        new UnreachableStatement(),
        new Unreadable(),
        new UntaggedSlur(),
        new UnusedAllowance(),
        new UnusedOutlet(),
        new UnusedSource(),
        new UnverifiedDecides(),
        new WeightsMiscount(),
        new WhoseWords(),
        new WhoWasInTheRoom(),
        new WrongType());
  }

  /**
   * All that they find.
   *
   * @param whole whether nothing is missing of the content; else rules on the whole are not asked
   */
  public static List<Fault> faults(Desk desk, boolean whole) {
    List<Fault> out = new ArrayList<>();
    for (Rule rule : all()) {
      if (whole || rule.finder() == Rule.Finder.RECORD) {
        Findings found = new Findings(rule.sheet());
        rule.check(desk, found);
        out.addAll(found.all());
      }
    }
    return out;
  }
}

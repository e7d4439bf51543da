package guarantor.trials;

import guarantor.content.Delegation;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Party;
import guarantor.negotiation.Role;
import guarantor.session.Game;
import guarantor.session.Scene;

/** Why a position that is on record by a scenario's last day is not spoken at its table. */
public enum Unheard {
  /** It could have been spoken: those who hold it sit or can be telephoned, and asked. */
  MISSED("could be heard and was not"),
  /** A later record openly replaces it: it does not stand any more. */
  SUPERSEDED("replaced by a later record"),
  /** Its words are marked as offensive and never spoken. */
  OFFENSIVE("offensive words are never spoken"),
  /** The opponent speaks only when it acts, and only what it objects to. */
  OPPONENT("the opponent speaks only when it acts"),
  /** The player's own capital: press lines, instructions and the mandate are made of them. */
  OWN_SIDE("the player's own record"),
  /** The scene gives its clause no place on the agenda. */
  OFF_AGENDA("no clause on the agenda"),
  /** Its delegation has no chair, an empty one, or joins by tie and never speaks. */
  NOT_SEATED("its delegation has no voice at this table"),
  /** A voice or precedent, which binds nobody and sits nowhere. */
  NO_DELEGATION("a voice or a precedent, which binds nobody");

  private final String words;

  Unheard(String words) {
    this.words = words;
  }

  /** The reason in words. */
  public String words() {
    return words;
  }

  /** The reason for a position that is usable on the last day of a scenario. */
  static Unheard of(Game game, Position p) {
    Scene last = game.scene(game.sittings() - 1);
    Scenario scenario = game.scenario();
    String owner = game.content().owner(p);
    Delegation.Kind kind = game.content().delegations().get(owner).kind();
    if (p.offensive()) {
      return OFFENSIVE;
    }
    if (owner.equals(scenario.player())) {
      return OWN_SIDE;
    }
    int seat = game.docket().party(owner);
    if (seat < 0 && (kind == Delegation.Kind.VOICE || kind == Delegation.Kind.PRECEDENT)) {
      return NO_DELEGATION;
    }
    if (seat < 0) {
      return NOT_SEATED;
    }
    Party party = last.cast().party(seat);
    if (party.role() == Role.SPOILER) {
      return OPPONENT;
    }
    if (!party.answers()) {
      return NOT_SEATED;
    }
    if (game.docket().agenda().indexOf(p.issue()) < 0) {
      return OFF_AGENDA;
    }
    return last.archive().stands(p) ? MISSED : SUPERSEDED;
  }
}

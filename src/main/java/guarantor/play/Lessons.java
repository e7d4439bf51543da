package guarantor.play;

import guarantor.education.Debrief;
import guarantor.education.Lesson;
import guarantor.play.Block.Kind;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;

/** The debrief in words. */
final class Lessons {
  private Lessons() {}

  static List<Block> of(State state, Names names) {
    Phrases say = names.phrases();
    List<Block> out = new ArrayList<>();
    out.add(Block.of(Kind.HEADING, say.say("debrief.heading")));
    for (Lesson l : Debrief.of(state)) {
      out.add(block(l, names));
    }
    return out;
  }

  private static Block block(Lesson lesson, Names names) {
    Phrases say = names.phrases();
    if (lesson instanceof Lesson.Turn t) {
      String key = t.points() > 0 ? "debrief.gained" : "debrief.lost-points";
      return Block.row(say.say("debrief.move", t.move()), say.say(key, Math.abs(t.points())));
    }
    if (lesson instanceof Lesson.Untried u) {
      String whom =
          u.wouldPledge() != 0
              ? say.say("debrief.would-stand", names.parties(u.wouldPledge()))
              : say.say("debrief.would-bind", names.parties(u.wouldBind()));
      return Block.row(
          say.say("debrief.untried"),
          say.say("debrief.untried-row", names.give(u.give()), names.points(u.price()), whom));
    }
    if (lesson instanceof Lesson.Calls c) {
      return Block.row(
          say.say("debrief.calls"), say.say("debrief.calls-row", c.right(), c.right() + c.wrong()));
    }
    if (lesson instanceof Lesson.MovesLost m) {
      return Block.row(say.say("debrief.unused"), say.say("debrief.unused-row", m.moves()));
    }
    if (lesson instanceof Lesson.Bitten b) {
      return Block.row(
          say.say("debrief.mark"),
          say.say("debrief.mark-row", names.party(b.party()), names.issue(b.item())));
    }
    if (lesson instanceof Lesson.Missed m) {
      String edits = names.trade(m.trade().edits());
      int give = m.trade().give();
      String trade = give < 0 ? edits : say.say("debrief.with-give", edits, names.give(give));
      return Block.row(
          say.say("debrief.missed"), say.say("debrief.missed-row", trade, m.trade().points()));
    }
    if (lesson instanceof Lesson.Between b) {
      return between(b, names);
    }
    Lesson.Lost l = (Lesson.Lost) lesson;
    return Block.row(
        say.say("debrief.move", l.move()), say.say("debrief.lost", names.party(l.party())));
  }

  private static Block between(Lesson.Between b, Names names) {
    Phrases say = names.phrases();
    String key = b.efficient() ? "debrief.between-split" : "debrief.between-waste";
    return Block.row(
        say.say("debrief.between", names.party(b.party())),
        say.say(key, b.mine(), b.theirs(), names.trade(b.edits()), b.fairMine(), b.fairTheirs()));
  }
}

package guarantor.trials;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.session.Game;
import guarantor.session.Scene;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * What was heard of a scenario's record in any game of any bot, and why the rest was not.
 *
 * @param usable positions on record by the last day, verified and no outcome of the scene
 * @param total those that the table can hear: of a delegation that answers, on a clause, standing
 * @param heard of the total
 * @param share heard of total, 0..1
 * @param beside heard beside the total: acts of the opponent, words on a clause nearby
 * @param unheard every usable position that was not heard, by reason
 * @param seats the replies of each delegation to the bot that asks every clause equally
 */
public record Audience(
    String scenario,
    int usable,
    int total,
    int heard,
    BigDecimal share,
    int beside,
    List<Group> unheard,
    List<Voice> seats) {

  public Audience {
    unheard = List.copyOf(unheard);
    seats = List.copyOf(seats);
  }

  /** Positions not heard for one reason. */
  public record Group(String reason, String words, List<String> positions) {}

  /**
   * A delegation that answers, asked every clause equally.
   *
   * @param replies how many; the rest are shares of it, 0..1
   */
  public record Voice(
      String delegation,
      boolean principal,
      long replies,
      BigDecimal onIssue,
      BigDecimal redirected,
      BigDecimal reserved,
      BigDecimal silent) {}

  /** One row for each scenario in the trials, in their order. */
  public static List<Audience> of(Content content, List<Trial> trials) {
    List<Audience> out = new ArrayList<>();
    for (String id : trials.stream().map(Trial::scenario).distinct().toList()) {
      List<Trial> here = trials.stream().filter(t -> t.scenario().equals(id)).toList();
      out.add(of(content, content.scenarios().get(id), here));
    }
    return out;
  }

  private static Audience of(Content content, Scenario scenario, List<Trial> trials) {
    TreeSet<String> missed = new TreeSet<>(trials.get(0).neverHeard());
    trials.forEach(t -> missed.retainAll(t.neverHeard()));
    Game game = Game.of(content, scenario);
    Scene last = game.scene(game.sittings() - 1);
    Map<Unheard, List<String>> groups = new EnumMap<>(Unheard.class);
    int usable = 0;
    int beside = 0;
    for (Position p : content.positions().values()) {
      if (last.archive().usable(p)) {
        usable++;
        Unheard reason = Unheard.of(game, p);
        boolean spoken = trials.stream().anyMatch(t -> t.alsoHeard().contains(p.id()));
        beside += spoken ? 1 : 0;
        if (reason == Unheard.MISSED ? missed.contains(p.id()) : !spoken) {
          groups.computeIfAbsent(reason, r -> new ArrayList<>()).add(p.id());
        }
      }
    }
    List<Group> unheard = new ArrayList<>();
    groups.forEach(
        (r, ids) ->
            unheard.add(
                new Group(r.name().toLowerCase(Locale.ROOT).replace('_', '-'), r.words(), ids)));
    int total = trials.get(0).positionsTotal();
    int heard = total - missed.size();
    return new Audience(
        scenario.id(),
        usable,
        total,
        heard,
        Spread.ratio(heard, total, 3),
        beside,
        unheard,
        seats(trials));
  }

  private static List<Voice> seats(List<Trial> trials) {
    List<Voice> out = new ArrayList<>();
    List<Trial> asked = trials.stream().filter(t -> t.bot().equals(Bots.ASKER.id())).toList();
    for (int s = 0; !asked.isEmpty() && s < asked.get(0).seats().size(); s++) {
      Trial.Seat first = asked.get(0).seats().get(s);
      long[] sum = new long[4];
      for (Trial t : asked) {
        Trial.Seat seat = t.seats().get(s);
        sum[0] += seat.onIssue();
        sum[1] += seat.redirected();
        sum[2] += seat.reserved();
        sum[3] += seat.silent();
      }
      long all = sum[0] + sum[1] + sum[2] + sum[3];
      out.add(
          new Voice(
              first.delegation(),
              first.principal(),
              all,
              Spread.ratio(sum[0], all, 3),
              Spread.ratio(sum[1], all, 3),
              Spread.ratio(sum[2], all, 3),
              Spread.ratio(sum[3], all, 3)));
    }
    return out;
  }
}

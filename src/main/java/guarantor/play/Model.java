package guarantor.play;

import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a face shows. Never changes; {@link Update} makes the next.
 *
 * @param face whether every costly move is confirmed (full screen) or only those that end something
 * @param game the game, empty on the title
 * @param talk everything printed so far, in order
 * @param last what the last page or event printed
 * @param question what the choices answer; empty for the main menu
 * @param draft a move waiting to be confirmed
 * @param course the assignment it is played under
 */
public record Model(
    Face face,
    Titles titles,
    Optional<State> game,
    Optional<Names> names,
    Optional<Vocabulary> vocabulary,
    List<Block> talk,
    List<Block> last,
    String question,
    List<Intent.Choice> choices,
    Optional<Draft> draft,
    Optional<Course> course,
    boolean leaving) {

  /** How a face confirms. */
  public enum Face {
    PLAIN,
    SCREEN
  }

  /**
   * A move as understood, with what it will cost, before it is confirmed.
   *
   * @param heard whether it was made of a sentence, so that its fields can be mended
   * @param asked how often it was confirmed already
   */
  public record Draft(
      guarantor.session.Move move, String typed, List<Block> preview, boolean heard, int asked) {
    public Draft {
      preview = List.copyOf(preview);
    }

    Draft(guarantor.session.Move move, String typed, List<Block> preview) {
      this(move, typed, preview, false, 0);
    }

    Draft showing(List<Block> next) {
      return new Draft(move, typed, next, heard, asked);
    }

    Draft confirmedOnce(List<Block> next) {
      return new Draft(move, typed, next, heard, asked + 1);
    }
  }

  /** What the title offers. */
  public record Titles(Phrases phrases, List<Intent.Choice> choices) {
    public Titles {
      choices = List.copyOf(choices);
    }
  }

  public Model {
    talk = List.copyOf(talk);
    last = List.copyOf(last);
    choices = List.copyOf(choices);
  }

  /** The title screen. */
  public static Model title(Face face, Titles titles) {
    return new Model(
        face,
        titles,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        titles.choices(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  public Phrases phrases() {
    return titles.phrases();
  }

  /** The choices as they are listed, each after the number that stands for it. */
  public List<String> numbered() {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      out.add((i + 1) + " " + choices.get(i).label());
    }
    return out;
  }

  /** The model with more printed, a new question and no draft. */
  Model printing(List<Block> blocks, String newQuestion, List<Intent.Choice> newChoices) {
    return telling(blocks, blocks, newQuestion, newChoices, Optional.empty());
  }

  Model drafting(Draft next) {
    return telling(next.preview(), last, question, choices, Optional.of(next));
  }

  private Model telling(
      List<Block> more,
      List<Block> newLast,
      String newQuestion,
      List<Intent.Choice> newChoices,
      Optional<Draft> newDraft) {
    List<Block> all = new ArrayList<>(talk);
    all.addAll(more);
    return new Model(
        face,
        titles,
        game,
        names,
        vocabulary,
        all,
        newLast,
        newQuestion,
        newChoices,
        newDraft,
        course,
        leaving);
  }

  /** A game begins or goes on, with the names and words of its own. */
  Model opening(State state) {
    return playing(state, new Names(state.game(), phrases()), new Vocabulary(state.game()));
  }

  private Model playing(State state, Names newNames, Vocabulary newVocabulary) {
    return new Model(
        face,
        titles,
        Optional.of(state),
        Optional.of(newNames),
        Optional.of(newVocabulary),
        talk,
        last,
        question,
        choices,
        Optional.empty(),
        course,
        leaving);
  }

  /** The same game, further on. */
  Model with(State state) {
    return playing(state, names.orElseThrow(), vocabulary.orElseThrow());
  }

  Model gone() {
    return new Model(
        face,
        titles,
        game,
        names,
        vocabulary,
        talk,
        last,
        question,
        choices,
        Optional.empty(),
        course,
        true);
  }

  /** The same under an assignment. */
  Model under(Course newCourse) {
    return new Model(
        face,
        titles,
        game,
        names,
        vocabulary,
        talk,
        last,
        question,
        choices,
        draft,
        Optional.of(newCourse),
        leaving);
  }
}

package guarantor.content;

import java.util.List;

/**
 * One question of the text, with its ladder of clauses.
 *
 * @param id lower case with hyphens
 * @param name the short name on screens
 * @param names what a player may call it
 * @param question the question that its ladder answers
 * @param scope joint, or annex with one copy for each guarantor
 * @param near issues that a delegation without a word here may speak of instead, nearest first
 * @param levels the ladder, lowest first
 */
public record Issue(
    String id,
    String name,
    List<String> names,
    String question,
    Scope scope,
    List<String> near,
    List<Level> levels) {

  /** Whether the clause is joint or has one copy for each guarantor. */
  public enum Scope {
    JOINT,
    ANNEX
  }

  /**
   * One step of the ladder: one clause in our own drafting.
   *
   * @param id lower case with hyphens; one ladder has it once
   * @param name the short name on screens
   * @param meaning one plain sentence on what the level is
   * @param clause the words of the text; empty where the text is silent
   * @param drill what the clause gives in an alarm drill
   * @param phrases what a player may write for it
   */
  public record Level(
      String id, String name, String meaning, String clause, String drill, List<String> phrases) {}

  /** The step of a level by its id, or -1. */
  public int step(String level) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).id().equals(level)) {
        return i;
      }
    }
    return -1;
  }

  /** The short name of a level by its id. */
  public String nameOf(String level) {
    return levels.get(step(level)).name();
  }

  public int top() {
    return levels.size() - 1;
  }
}

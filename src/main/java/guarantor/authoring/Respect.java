package guarantor.authoring;

import guarantor.content.Content;
import guarantor.content.Fault;
import java.util.List;

/**
 * The rules of respect and of grounding that lint holds, beside what must hold before a game starts
 * ({@link guarantor.content.Links}): a war is going on, and words about it are somebody's.
 */
public final class Respect {
  private Respect() {}

  /** All faults of this kind in content whose ids lead somewhere. */
  public static List<Fault> faults(Content content) {
    Findings out = new Findings();
    new StatementRules(content, out).check();
    new SceneRules(content, out).check();
    new DesignRules(content, out).check();
    return out.all();
  }
}

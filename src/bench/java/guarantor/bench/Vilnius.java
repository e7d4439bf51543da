package guarantor.bench;

import guarantor.content.Content;
import guarantor.session.Game;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;

/** The shipped scenario, made ready once. */
final class Vilnius {
  private Vilnius() {}

  static Game game() {
    Content content = new ContentReader(ContentFiles.shipped()).read();
    return Game.of(content, content.scenarios().get("vilnius"));
  }
}

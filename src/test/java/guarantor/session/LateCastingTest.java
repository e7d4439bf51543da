package guarantor.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import guarantor.content.Content;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LateCastingTest {
  private static final int PLAYERS = 4;

  private final Content content = new ContentReader(ContentFiles.shipped()).read();

  @Test
  void gamesPlayedSideBySideShareEachSittingWhoeverReachesItFirst() throws Exception {
    Game game = Game.of(content, content.scenarios().get("vilnius"));
    ExecutorService workers = Executors.newFixedThreadPool(PLAYERS);
    try {
      for (int sitting = 0; sitting < game.sittings(); sitting++) {
        int reached = sitting;
        CountDownLatch together = new CountDownLatch(PLAYERS);
        List<Future<Scene>> seen = new ArrayList<>();
        for (int n = 0; n < PLAYERS; n++) {
          seen.add(
              workers.submit(
                  () -> {
                    together.countDown();
                    together.await();
                    return game.scene(reached);
                  }));
        }
        for (Future<Scene> f : seen) {
          assertSame(game.scene(sitting), f.get());
        }
        assertEquals(sitting, game.scene(sitting).index());
      }
    } finally {
      workers.shutdownNow();
    }
  }
}

package guarantor.cli;

import guarantor.content.Content;
import guarantor.diagnostic.Refused;
import guarantor.education.Assignment;
import guarantor.education.HandIn;
import guarantor.store.AssignmentFile;
import guarantor.store.Coursework;
import guarantor.store.HandInFile;
import guarantor.store.SaveFile;
import java.nio.file.Path;

/** Makes a hand-in of a save and of what lies beside it. */
final class HandIns {
  private HandIns() {}

  /** Writes it beside the save and says where. */
  static Path write(Coursework work, Content content, Path save) {
    SaveFile.Loaded loaded = SaveFile.load(save, content);
    SaveFile.Header h = loaded.header();
    Assignment a = work.assignment(content);
    if (!AssignmentFile.hash(a).equals(h.assignment())) {
      throw Refused.file(
          save.toString(),
          "OTHER_ASSIGNMENT",
          "was begun under another assignment than the copy beside it",
          "put the old copy back");
    }
    HandIn handIn =
        new HandIn(
            h.game(),
            h.rules(),
            h.contentHash(),
            new HandIn.Under(a.id(), h.assignment()),
            work.code(),
            h.scenario(),
            h.seed(),
            h.level(),
            work.notes(),
            HandInFile.moves(loaded.game(), loaded.events()));
    HandInFile.write(work.handIn(), loaded.game(), handIn);
    return work.handIn();
  }
}

package guarantor.tui;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.List;

/** How a style looks: two of the sixteen colours and the modifiers. */
record Look(TextColor.ANSI foreground, TextColor.ANSI background, List<SGR> modifiers) {

  /** The terminal's own colours. */
  static Look plain() {
    return new Look(TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, List.of());
  }

  Look in(TextColor.ANSI colour) {
    return new Look(colour, background, modifiers);
  }

  Look on(TextColor.ANSI ground) {
    return new Look(foreground, ground, modifiers);
  }

  Look with(SGR... added) {
    return new Look(foreground, background, List.of(added));
  }
}

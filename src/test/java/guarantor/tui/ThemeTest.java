package guarantor.tui;

import static com.googlecode.lanterna.TextColor.ANSI.BLACK;
import static com.googlecode.lanterna.TextColor.ANSI.DEFAULT;
import static com.googlecode.lanterna.TextColor.ANSI.GREEN;
import static com.googlecode.lanterna.TextColor.ANSI.GREEN_BRIGHT;
import static com.googlecode.lanterna.TextColor.ANSI.RED;
import static com.googlecode.lanterna.TextColor.ANSI.RED_BRIGHT;
import static com.googlecode.lanterna.TextColor.ANSI.WHITE_BRIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TextColor;
import guarantor.play.Style;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThemeTest {

  @Test
  void noThemeAsksAnEyeToTellRedFromGreen() {
    Set<TextColor.ANSI> used = EnumSet.noneOf(TextColor.ANSI.class);
    for (Theme theme : Theme.values()) {
      for (Style style : Style.values()) {
        used.add(theme.look(style).foreground());
        used.add(theme.look(style).background());
      }
    }

    assertFalse(used.contains(RED) || used.contains(RED_BRIGHT), used.toString());
    assertFalse(used.contains(GREEN) || used.contains(GREEN_BRIGHT), used.toString());
  }

  @Test
  void goodAndBadDifferWithoutAnyColourInEveryTheme() {
    for (Theme theme : Theme.values()) {
      assertNotEquals(
          theme.look(Style.GOOD).modifiers(), theme.look(Style.BAD).modifiers(), theme.name());
    }
  }

  @Test
  void whatAPlayerMustFindStandsOutFromPlainTextInEveryTheme() {
    for (Theme theme : Theme.values()) {
      Look plain = theme.look(Style.PLAIN);
      for (Style style :
          List.of(Style.HEADING, Style.SPEAKER, Style.BRACKET, Style.CHOICE, Style.SELECTED)) {
        assertNotEquals(plain, theme.look(style), theme + " " + style);
      }
    }
  }

  @Test
  void highContrastNeverTrustsTheTerminalsBackground() {
    for (Style style : Style.values()) {
      Look look = Theme.HIGH_CONTRAST.look(style);
      boolean dark = look.background() == BLACK && look.foreground().name().endsWith("_BRIGHT");
      boolean light = look.background() == WHITE_BRIGHT && look.foreground() == BLACK;

      assertTrue(dark || light, style + " " + look);
    }
  }

  @Test
  void monoHasNoColour() {
    for (Style style : Style.values()) {
      assertEquals(DEFAULT, Theme.MONO.look(style).foreground());
      assertEquals(DEFAULT, Theme.MONO.look(style).background());
    }
  }

  @Test
  void anyNonEmptyNoColorMeansMono() {
    assertEquals(Theme.MONO, Theme.under(Map.of("NO_COLOR", "1"), Theme.DEFAULT));
    assertEquals(Theme.MONO, Theme.under(Map.of("NO_COLOR", "0"), Theme.HIGH_CONTRAST));
    assertEquals(Theme.DEFAULT, Theme.under(Map.of("NO_COLOR", ""), Theme.DEFAULT));
    assertEquals(Theme.HIGH_CONTRAST, Theme.under(Map.of(), Theme.HIGH_CONTRAST));
  }

  @Test
  void themesAreNamedAsPeopleWriteThem() {
    assertEquals(List.of("default", "high-contrast", "mono"), Theme.titles());
    assertEquals(Optional.of(Theme.HIGH_CONTRAST), Theme.named("high-contrast"));
    assertEquals(Optional.empty(), Theme.named("solarized"));
  }
}

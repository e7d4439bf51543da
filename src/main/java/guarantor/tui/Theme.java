package guarantor.tui;

import static com.googlecode.lanterna.SGR.BOLD;
import static com.googlecode.lanterna.SGR.REVERSE;
import static com.googlecode.lanterna.SGR.UNDERLINE;
import static com.googlecode.lanterna.TextColor.ANSI.BLACK;
import static com.googlecode.lanterna.TextColor.ANSI.BLACK_BRIGHT;
import static com.googlecode.lanterna.TextColor.ANSI.CYAN;
import static com.googlecode.lanterna.TextColor.ANSI.CYAN_BRIGHT;
import static com.googlecode.lanterna.TextColor.ANSI.MAGENTA;
import static com.googlecode.lanterna.TextColor.ANSI.WHITE_BRIGHT;
import static com.googlecode.lanterna.TextColor.ANSI.YELLOW;
import static com.googlecode.lanterna.TextColor.ANSI.YELLOW_BRIGHT;

import guarantor.play.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which look each role has. Colour never carries a meaning alone: words do, and every theme tells
 * good from bad by a modifier too.
 */
public enum Theme {
  /** On the person's own background; cyan against yellow and no green, for eyes without red. */
  DEFAULT,

  /** White, yellow and cyan on black, whatever the terminal's background. */
  HIGH_CONTRAST,

  /** No colour at all, as NO_COLOR asks (no-color.org). */
  MONO;

  /** The theme of a name as people write it, such as {@code high-contrast}. */
  public static Optional<Theme> named(String name) {
    return Arrays.stream(values()).filter(theme -> theme.title().equals(name)).findFirst();
  }

  /** The names to choose from, for a message. */
  public static List<String> titles() {
    return Arrays.stream(values()).map(Theme::title).toList();
  }

  /** The wanted theme, or mono where the environment has a non-empty NO_COLOR. */
  public static Theme under(Map<String, String> environment, Theme wanted) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty() ? wanted : MONO;
  }

  private String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The look of a role in this theme. */
  Look look(Style style) {
    return switch (this) {
      case DEFAULT -> usual(style);
      case HIGH_CONTRAST -> contrast(style);
      case MONO -> mono(style);
    };
  }

  private static Look usual(Style style) {
    return switch (style) {
      case DIM, CITE, MINUTE, FOOTER -> mono(style).in(BLACK_BRIGHT);
      case HEADING, SPEAKER, GOOD, CHOICE -> mono(style).in(CYAN);
      case BRACKET, BAD -> mono(style).in(YELLOW);
      case OPPONENT -> mono(style).in(MAGENTA);
      case PLAIN, STRONG, QUOTE, CLAUSE, INPUT, SELECTED -> mono(style);
    };
  }

  private static Look contrast(Style style) {
    return switch (style) {
      case HEADING, SPEAKER, GOOD, CHOICE -> mono(style).in(CYAN_BRIGHT).on(BLACK);
      case BRACKET, BAD, OPPONENT -> mono(style).in(YELLOW_BRIGHT).on(BLACK);
      case SELECTED -> Look.plain().in(BLACK).on(WHITE_BRIGHT);
      case PLAIN, DIM, STRONG, QUOTE, CITE, MINUTE, CLAUSE, INPUT, FOOTER ->
          mono(style).in(WHITE_BRIGHT).on(BLACK);
    };
  }

  private static Look mono(Style style) {
    return switch (style) {
      case PLAIN, DIM, QUOTE, CITE, MINUTE, CLAUSE, INPUT, FOOTER -> Look.plain();
      case STRONG, HEADING, SPEAKER, OPPONENT, GOOD, CHOICE -> Look.plain().with(BOLD);
      case BRACKET -> Look.plain().with(UNDERLINE);
      case BAD -> Look.plain().with(BOLD, UNDERLINE);
      case SELECTED -> Look.plain().with(REVERSE);
    };
  }
}

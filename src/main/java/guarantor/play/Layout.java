package guarantor.play;

import java.util.ArrayList;
import java.util.List;

/** Lays blocks out as lines of a width: the same for both faces. */
public final class Layout {
  private static final int LABEL = 15;
  private static final int NARROW = 50;

  private Layout() {}

  /** One laid-out line: a label part in one style, the rest in another. */
  public record Row(String label, Style labelStyle, String text, Style style) {

    /** The line as plain text, without trailing blanks. */
    public String plain() {
      return (label + text).stripTrailing();
    }
  }

  /** The lines of a block. */
  public static List<Row> rows(Block b, int width) {
    return switch (b.kind()) {
      case GAP -> List.of(new Row("", Style.PLAIN, "", Style.PLAIN));
      case HEADING -> wrap("", "", b.text(), width, Style.HEADING, Style.HEADING, "");
      case SCENE -> wrap("  ", "  ", b.text(), width, Style.DIM, Style.DIM, "");
      case SPEECH -> labelled(b, width, Style.SPEAKER, Style.PLAIN);
      case MOSCOW ->
          b.label().isEmpty()
              ? wrap("  ", "  ", b.text(), width, Style.OPPONENT, Style.OPPONENT, b.cite())
              : labelled(b, width, Style.OPPONENT, Style.OPPONENT);
      case QUOTE -> {
        String indent = " ".repeat(indent(width));
        yield wrap(indent, indent, b.text(), width, Style.QUOTE, Style.QUOTE, "");
      }
      case MINUTE -> wrap("  ", "  ", b.text(), width, Style.MINUTE, Style.MINUTE, b.cite());
      case CLAUSE -> labelled(b, width, Style.CLAUSE, Style.CLAUSE);
      case WIRE -> wrap("  ", "  ", joined(b), width, Style.DIM, Style.PLAIN, b.cite());
      case NOTE -> wrap("", "", joined(b), width, Style.PLAIN, Style.PLAIN, b.cite());
      case ROW -> labelled(b, width, Style.STRONG, Style.PLAIN);
      case ERROR -> wrap("! ", "  ", b.text(), width, Style.BAD, Style.BAD, "");
    };
  }

  private static String joined(Block b) {
    return b.label().isEmpty() ? b.text() : b.label() + " " + b.text();
  }

  private static int indent(int width) {
    return width < NARROW ? 2 : LABEL;
  }

  private static List<Row> labelled(Block b, int width, Style label, Style text) {
    int indent = indent(width);
    if (width < NARROW || b.label().length() >= indent) {
      List<Row> out = new ArrayList<>();
      if (!b.label().isEmpty()) {
        out.add(new Row(b.label(), label, "", text));
      }
      String pad = " ".repeat(indent);
      out.addAll(wrap(pad, pad, b.text(), width, label, text, b.cite()));
      return out;
    }
    String first = b.label() + " ".repeat(indent - b.label().length());
    return wrap(first, " ".repeat(indent), b.text(), width, label, text, b.cite());
  }

  private static List<Row> wrap(
      String first, String then, String text, int width, Style label, Style style, String cite) {
    List<Row> out = new ArrayList<>();
    int room = Math.max(10, width - then.length());
    List<String> lines = lines(text, room);
    for (int i = 0; i < lines.size(); i++) {
      out.add(new Row(i == 0 ? first : then, label, lines.get(i), style));
    }
    if (!cite.isEmpty()) {
      cite(out, then, width, cite, style);
    }
    return out;
  }

  /** The citation mark stands at the right edge, on the last line where it fits. */
  private static void cite(List<Row> out, String then, int width, String cite, Style style) {
    Row last = out.get(out.size() - 1);
    int used = last.label().length() + last.text().length();
    int gap = width - used - cite.length();
    if (gap >= 1) {
      out.set(
          out.size() - 1,
          new Row(last.label(), last.labelStyle(), last.text() + " ".repeat(gap) + cite, style));
    } else {
      int pad = Math.max(0, width - then.length() - cite.length());
      out.add(new Row(then, Style.DIM, " ".repeat(pad) + cite, Style.CITE));
    }
  }

  /** Items side by side in lines of a width; none is broken unless it is longer than a line. */
  public static List<String> sideBySide(List<String> items, int width) {
    List<String> out = new ArrayList<>();
    String line = "";
    for (String item : items) {
      String joined = line.isEmpty() ? item : line + "  " + item;
      if (joined.length() > width && !line.isEmpty()) {
        out.add(line);
        joined = item;
      }
      line = joined;
    }
    out.add(line);
    return out.stream().flatMap(l -> lines(l, width).stream()).toList();
  }

  /** Text in lines of a width, broken at blanks. */
  static List<String> lines(String text, int width) {
    List<String> out = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String rest = word;
      while (rest.length() > width) {
        if (line.length() > 0) {
          out.add(line.toString());
          line.setLength(0);
        }
        out.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
        out.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    out.add(line.toString());
    return out;
  }
}

package guarantor.education;

import java.util.List;

/** Points in a plane as a drawing that can be read without seeing it: a title, a description. */
final class Scatter {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 300;
  private static final int EDGE = 50;

  private Scatter() {}

  /** A point with its label. */
  record Dot(String label, int x, int y) {}

  static String of(String title, String xName, String yName, List<Dot> dots) {
    if (dots.isEmpty()) {
      return "";
    }
    int left = Math.min(0, dots.stream().mapToInt(Dot::x).min().orElse(0));
    int right = Math.max(left + 1, dots.stream().mapToInt(Dot::x).max().orElse(1));
    int low = Math.min(0, dots.stream().mapToInt(Dot::y).min().orElse(0));
    int high = Math.max(low + 1, dots.stream().mapToInt(Dot::y).max().orElse(1));
    StringBuilder out = new StringBuilder();
    out.append("<svg role=\"img\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\"" + WIDTH)
        .append("\">\n<title>" + Html.escaped(title) + "</title>\n<desc>")
        .append(Html.escaped(xName + " from " + left + " to " + right + ", " + yName + " from "))
        .append(low + " to " + high + "; the table below has every point.</desc>\n")
        .append("<path d=\"M" + EDGE + " 10V" + (HEIGHT - EDGE) + "H" + (WIDTH - 10))
        .append("\" fill=\"none\" stroke=\"#111\"/>\n");
    text(out, EDGE, HEIGHT - EDGE + 18, Integer.toString(left));
    text(out, WIDTH - 40, HEIGHT - EDGE + 18, Integer.toString(right));
    text(out, WIDTH / 2 - 60, HEIGHT - 8, xName);
    text(out, 8, HEIGHT - EDGE, Integer.toString(low));
    text(out, 8, 20, Integer.toString(high));
    text(out, EDGE + 6, 20, yName);
    for (Dot d : dots) {
      int x = EDGE + (WIDTH - EDGE - 20) * (d.x() - left) / (right - left);
      int y = HEIGHT - EDGE - (HEIGHT - EDGE - 20) * (d.y() - low) / (high - low);
      out.append("<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"4\" fill=\"#1a4f8b\"><title>")
          .append(Html.escaped(d.label()))
          .append("</title></circle>\n");
    }
    return out.append("</svg>\n").toString();
  }

  private static void text(StringBuilder out, int x, int y, String words) {
    out.append("<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"13\">")
        .append(Html.escaped(words))
        .append("</text>\n");
  }
}

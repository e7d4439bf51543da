package guarantor.education;

import java.util.List;

/**
 * A report as one HTML file: headings, paragraphs, tables with header cells, drawings with a title
 * and a description. No script, no font, nothing fetched.
 */
public final class Html {
  private static final String STYLE =
      "body{font:1rem/1.5 serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111;"
          + "background:#fff}table{border-collapse:collapse;margin:1rem 0}caption{text-align:left;"
          + "font-weight:bold}th,td{border:1px solid #767676;padding:.2rem .5rem;text-align:left;"
          + "vertical-align:top}svg{max-width:100%;height:auto}@media print{h2{break-before:page}"
          + "h2:first-of-type{break-before:avoid}}";

  private final StringBuilder out = new StringBuilder();

  public Html(String title) {
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        .append(escaped(title))
        .append("</title>\n<style>")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n<h1>")
        .append(escaped(title))
        .append("</h1>\n");
  }

  public Html heading(String text) {
    out.append("<h2>").append(escaped(text)).append("</h2>\n");
    return this;
  }

  public Html text(String text) {
    out.append("<p>").append(escaped(text)).append("</p>\n");
    return this;
  }

  public Html list(List<String> items) {
    out.append("<ul>\n");
    items.forEach(i -> out.append("<li>").append(escaped(i)).append("</li>\n"));
    out.append("</ul>\n");
    return this;
  }

  /** A table; the first cell of each row names it. Nothing where there are no rows. */
  public Html table(String caption, List<String> heading, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return this;
    }
    out.append("<table>\n<caption>").append(escaped(caption)).append("</caption>\n<tr>");
    heading.forEach(h -> out.append("<th scope=\"col\">").append(escaped(h)).append("</th>"));
    out.append("</tr>\n");
    for (List<String> row : rows) {
      out.append("<tr><th scope=\"row\">").append(escaped(row.get(0))).append("</th>");
      row.subList(1, row.size())
          .forEach(c -> out.append("<td>").append(escaped(c)).append("</td>"));
      out.append("</tr>\n");
    }
    out.append("</table>\n");
    return this;
  }

  /** A drawing made elsewhere; its texts are escaped there. */
  public Html drawing(String svg) {
    out.append(svg);
    return this;
  }

  /** Text that can stand in HTML. Control characters, which no HTML may hold, become spaces. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> safe.append(c < ' ' && c != '\n' ? ' ' : c);
      }
    }
    return safe.toString();
  }

  @Override
  public String toString() {
    return out + "</main>\n</body>\n</html>\n";
  }
}

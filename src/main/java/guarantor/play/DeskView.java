package guarantor.play;

import guarantor.play.Layout.Row;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;

/** The full screen as a frame: a pure function of the desk and the size. */
public final class DeskView {
  /** The smallest screen. */
  public static final int WIDTH = 60;

  public static final int HEIGHT = 16;

  private static final int SIDE_BY_SIDE = 90;
  private static final int ABOVE = 2;
  private static final int BELOW = 5;

  private DeskView() {}

  /** Lines a pane has on a screen of this height. */
  static int paneHeight(int height) {
    return Math.max(1, height - ABOVE - BELOW);
  }

  static int talkWidth(int width) {
    return width < SIDE_BY_SIDE ? width : width * 11 / 20;
  }

  /** Columns of a page, which stands beside the talk where there is room. */
  private static int pageWidth(int width) {
    return width < SIDE_BY_SIDE ? width : width - talkWidth(width) - 2;
  }

  /** The frame. */
  public static Frame of(Desk desk, int width, int height) {
    Frame frame = new Frame(width, height);
    Model model = desk.model();
    header(frame, desk);
    int top = ABOVE;
    int room = paneHeight(height);
    boolean talk = desk.pane() == Desk.Pane.TALK;
    List<Row> rows = scrolling(desk, width);
    if (model.game().isEmpty()) {
      pane(frame, rows, 0, width, top, room, desk.scroll());
    } else if (width < SIDE_BY_SIDE) {
      pane(
          frame,
          talk ? rows : topOf(rows, room, desk.scroll()),
          0,
          width,
          top,
          room,
          talk ? desk.scroll() : 0);
    } else {
      int left = talkWidth(width);
      List<Row> talked = talk ? rows : rows(desk, Desk.Pane.TALK, left);
      List<Row> page = talk ? rows(desk, Desk.Pane.TEXT, pageWidth(width)) : rows;
      pane(frame, talked, 0, left, top, room, talk ? desk.scroll() : 0);
      for (int r = top; r < top + room; r++) {
        frame.put(left, r, "|", Style.DIM);
      }
      pane(frame, topOf(page, room, talk ? 0 : desk.scroll()), left + 2, width, top, room, 0);
    }
    footer(frame, desk);
    more(frame, desk, over(rows, height));
    return frame;
  }

  /** How many lines of the pane that scrolls do not fit on a screen of this size. */
  static int hidden(Desk desk, int width, int height) {
    return over(scrolling(desk, width), height);
  }

  private static int over(List<Row> rows, int height) {
    return Math.max(0, rows.size() - paneHeight(height));
  }

  /** All lines of the pane that scrolls. */
  private static List<Row> scrolling(Desk desk, int width) {
    if (desk.model().game().isEmpty()) {
      return title(desk.model(), width);
    }
    boolean talk = desk.pane() == Desk.Pane.TALK;
    return rows(desk, desk.pane(), talk ? talkWidth(width) : pageWidth(width));
  }

  /** Says on the rule whether there is more to read, and where. */
  private static void more(Frame frame, Desk desk, int hidden) {
    if (desk.model().game().isEmpty()) {
      return;
    }
    int width = frame.width();
    boolean talk = desk.pane() == Desk.Pane.TALK;
    int off = Math.min(desk.scroll(), hidden);
    int above = talk ? hidden - off : off;
    int below = talk ? off : hidden - off;
    Phrases say = desk.model().phrases();
    String note =
        (above > 0 ? say.say("more.above", above) : "")
            + (below > 0 ? say.say("more.below", below) : "");
    if (!note.isEmpty()) {
      frame.put(Math.max(0, width - note.length() - 2), frame.height() - 5, note, Style.DIM);
    }
  }

  /** Pages are read from their top; scrolling moves down. */
  private static List<Row> topOf(List<Row> rows, int room, int scroll) {
    int from = Math.min(scroll, Math.max(0, rows.size() - room));
    return rows.subList(from, Math.min(rows.size(), from + room));
  }

  private static void header(Frame frame, Desk desk) {
    Model model = desk.model();
    String name = model.phrases().say("title.name");
    if (model.game().isEmpty()) {
      frame.put(0, 0, name, Style.HEADING);
      return;
    }
    State state = model.game().get();
    Names names = model.names().orElseThrow();
    String status = frame.width() < 80 ? Status.narrow(state, names) : Status.line(state, names);
    frame.put(0, 0, status, Style.HEADING);
    int at = 0;
    for (Desk.Pane p : Desk.Pane.values()) {
      String label = model.phrases().say("pane." + p.name().toLowerCase(java.util.Locale.ROOT));
      boolean up = p == desk.pane();
      String shown = up ? "[" + label + "]" : " " + label + " ";
      at = frame.put(at, 1, shown, up ? Style.SELECTED : Style.DIM) + 1;
    }
  }

  private static List<Row> rows(Desk desk, Desk.Pane pane, int width) {
    Model model = desk.model();
    if (pane == Desk.Pane.TALK) {
      return talk(model, width);
    }
    State state = model.game().orElseThrow();
    Pages pages = new Pages(state, model.names().orElseThrow());
    List<Block> blocks =
        switch (pane) {
          case TEXT -> pages.text();
          case WHO -> pages.who();
          default -> {
            List<Block> all = new ArrayList<>(pages.mandate());
            all.addAll(pages.gives());
            yield all;
          }
        };
    return lay(blocks, width);
  }

  private static List<Row> talk(Model model, int width) {
    List<Row> out = lay(model.talk(), width);
    out.addAll(question(model, width));
    return out;
  }

  private static List<Row> question(Model model, int width) {
    List<Row> out = new ArrayList<>();
    if (model.question().isEmpty() || model.draft().isPresent()) {
      return out;
    }
    out.add(new Row("", Style.PLAIN, "", Style.PLAIN));
    out.addAll(Layout.rows(Block.of(Block.Kind.HEADING, model.question()), width));
    for (String choice : model.numbered()) {
      out.addAll(Layout.rows(Block.of(Block.Kind.NOTE, choice), width));
    }
    return out;
  }

  /** How many lines the next model has more to show than the one before. */
  static int freshLines(Model before, Model after, int width) {
    int old = Math.min(before.talk().size(), after.talk().size());
    return lay(after.talk().subList(old, after.talk().size()), width).size()
        + question(after, width).size();
  }

  private static List<Row> title(Model model, int width) {
    List<Block> out = new ArrayList<>();
    out.add(Block.of(Block.Kind.NOTE, model.phrases().say("title.line")));
    out.add(Block.of(Block.Kind.NOTE, model.phrases().say("title.card")));
    out.add(Block.gap());
    model.numbered().forEach(choice -> out.add(Block.of(Block.Kind.NOTE, choice)));
    out.add(Block.gap());
    out.addAll(model.last());
    return lay(out, width);
  }

  private static List<Row> lay(List<Block> blocks, int width) {
    List<Row> out = new ArrayList<>();
    for (Block b : blocks) {
      out.addAll(Layout.rows(b, width));
    }
    return out;
  }

  private static void pane(
      Frame frame, List<Row> rows, int left, int right, int top, int room, int scroll) {
    int end = Math.max(Math.min(room, rows.size()), rows.size() - scroll);
    int from = Math.max(0, end - room);
    for (int i = from; i < Math.min(end, rows.size()); i++) {
      Row row = rows.get(i);
      int at = put(frame, left, right, top + i - from, row.label(), row.labelStyle());
      put(frame, at, right, top + i - from, row.text(), row.style());
    }
  }

  private static int put(Frame frame, int left, int right, int row, String text, Style style) {
    int room = Math.max(0, right - left);
    return frame.put(left, row, text.length() > room ? text.substring(0, room) : text, style);
  }

  private static void footer(Frame frame, Desk desk) {
    Model model = desk.model();
    int height = frame.height();
    frame.fill(0, height - 5, frame.width(), '-', Style.DIM);
    List<String> lines =
        model.draft().isPresent()
            ? Layout.lines(model.phrases().say("draft.screen"), frame.width())
            : Layout.sideBySide(menu(model), frame.width());
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      frame.put(0, height - 4 + i, lines.get(i), Style.CHOICE);
    }
    String text = desk.input().text();
    int room = frame.width() - 3;
    int from = Math.max(0, desk.input().cursor() - room);
    String shown = text.substring(from, Math.min(text.length(), from + room));
    frame.put(0, height - 2, "> ", Style.STRONG);
    frame.put(2, height - 2, shown, Style.INPUT);
    frame.cursor(2 + desk.input().cursor() - from, height - 2);
    StringBuilder keys = new StringBuilder();
    if (desk.leaving()) {
      keys.append(model.phrases().say("keys.again"));
    } else {
      Desk.keys(model).forEach(k -> keys.append(model.phrases().say(k)).append("  "));
    }
    frame.put(0, height - 1, keys.toString(), Style.FOOTER);
  }

  /** The items of the main menu. */
  private static List<String> menu(Model model) {
    return !model.question().isEmpty() || model.game().isEmpty()
        ? List.of(model.phrases().say("title.choose"))
        : model.numbered();
  }
}

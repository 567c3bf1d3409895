package id.pantau.document.pdf;

import id.pantau.document.layout.PageFill;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Divides the rows of a table over pages and draws them, the head above each part.
 *
 * <p>A row that no page can hold is first cut into strips, and a merged cell that crosses a page goes on in its next part.
 */
final class TablePaging {

    private static final int TRIES = 8;

    private final TableLayout layout;
    private final Flow flow;
    private final double tail;
    private final double room;
    private RowStrips strips;

    private TablePaging(TableLayout layout, Flow flow, double tail) {
        this.layout = layout;
        this.flow = flow;
        this.tail = tail;
        this.room = Math.max(flow.pageHeight() - layout.headHeight(), flow.pageHeight() / 4);
        this.strips = new RowStrips(layout.bodyHeights(), room);
    }

    /** Draws the table and keeps its last row with what follows, if that is not too high. */
    static void draw(TableLayout layout, Flow flow, double tail) {
        new TablePaging(layout, flow, tail).draw();
    }

    private void draw() {
        List<Integer> breaks = breaks();
        for (int tries = 0; tries < TRIES && lengthen(breaks); tries++) {
            breaks = breaks();
        }
        NavigableMap<Integer, List<CellPart>> pages = pages(breaks);
        int start = 0;
        for (int end : breaks) {
            draw(start, end, pages.getOrDefault(start, List.of()));
            flow.turn();
            start = end;
        }
        draw(start, strips.count(), pages.getOrDefault(start, List.of()));
    }

    /** The parts of all cells by the strip with which their page begins. */
    private NavigableMap<Integer, List<CellPart>> pages(List<Integer> breaks) {
        NavigableMap<Integer, List<CellPart>> pages = new TreeMap<>();
        pages.put(0, new ArrayList<>());
        breaks.forEach(strip -> pages.put(strip, new ArrayList<>()));
        for (TableCell cell : layout.body()) {
            for (CellPart part : CellPart.of(cell, strips, breaks)) {
                pages.floorEntry(part.firstStrip()).getValue().add(part);
            }
        }
        return pages;
    }

    private List<Integer> breaks() {
        double first = flow.free() - layout.headHeight();
        return PageFill.breaks(strips.heights(), costs(), first, flow.atTop() ? first : room, tail);
    }

    private double[] costs() {
        int[] crossing = new int[strips.count()];
        for (TableCell cell : layout.body()) {
            for (int strip = strips.first(cell.range()) + 1; strip <= strips.last(cell.range()); strip++) {
                crossing[strip]++;
            }
        }
        double[] costs = new double[strips.count()];
        // the heading above would stay behind
        Arrays.fill(costs, 0, Math.min(1, costs.length), PageFill.cost(0, true));
        for (int strip = 1; strip < costs.length; strip++) {
            costs[strip] = PageFill.cost(crossing[strip], strips.endsTitle(strip - 1, layout));
        }
        return costs;
    }

    /** A cell in parts shows fewer lines than in one; gives its last strip what is lacking, and tells whether any did. */
    private boolean lengthen(List<Integer> breaks) {
        boolean any = false;
        for (TableCell cell : layout.body()) {
            List<CellPart> parts = CellPart.of(cell, strips, breaks);
            int lacking = cell.lines().size() - parts.getLast().end();
            if (lacking > 0) {
                strips = strips.higher(
                        strips.last(cell.range()), lacking * cell.letters().lineHeight());
                any = true;
            }
        }
        return any;
    }

    private void draw(int start, int end, List<CellPart> parts) {
        if (end == 0 && strips.count() > 0) {
            return;
        }
        drawHead();
        double top = flow.take(strips.height(start, end));
        for (CellPart part : parts) {
            double above = strips.height(start, part.firstStrip());
            double own = strips.height(part.firstStrip(), part.lastStrip() + 1);
            part.cell()
                    .draw(
                            flow.page(),
                            area(part.cell(), top + above, own),
                            part.from(),
                            part.end(),
                            layout.typefaces());
        }
    }

    private TableCell.Area area(TableCell cell, double top, double height) {
        double left = layout.edge(cell.range().firstColumn());
        double right = layout.edge(cell.range().lastColumn() + 1);
        return new TableCell.Area(flow.left() + left, top, right - left, height);
    }

    private void drawHead() {
        double[] heights = layout.headHeights();
        double top = flow.take(layout.headHeight());
        for (TableCell cell : layout.head()) {
            double above = Arrays.stream(heights, 0, cell.range().firstRow()).sum();
            double own = Arrays.stream(
                            heights, cell.range().firstRow(), cell.range().lastRow() + 1)
                    .sum();
            cell.draw(flow.page(), area(cell, top + above, own), 0, cell.lines().size(), layout.typefaces());
        }
    }
}

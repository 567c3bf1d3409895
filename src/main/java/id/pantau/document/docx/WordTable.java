package id.pantau.document.docx;

import id.pantau.document.BodyRow;
import id.pantau.document.CellRange;
import id.pantau.document.DataTable;
import id.pantau.document.layout.FittedColumns;
import id.pantau.document.layout.RowHeights;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes a table: the head repeated on every page, merged cells, rows that are not cut by a page. */
final class WordTable {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double LONGEST_WORD = 45 * POINTS_PER_MILLIMETRE;
    /** A row with more text than this may be higher than a page. */
    private static final int LONGEST_TEXT = 2_000;
    /** Cells over more rows than this may be parted by a page. */
    private static final int MOST_ROWS = 6;

    private static final int SMALL_TABLE = 4;
    private static final double LINE_HEIGHT = 1.2;

    private final WordFlow flow;
    private final DataTable table;
    private final List<WordCell> cells = new ArrayList<>();
    /** The cells that begin in a row or reach into it. */
    private final List<List<WordCell>> rows = new ArrayList<>();

    private final int headRows;
    private final double[] widths;

    WordTable(WordFlow flow, DataTable table) {
        this.flow = flow;
        this.table = table;
        this.headRows = table.head().size() + (table.numbered() ? 1 : 0);
        double page = flow.width() * POINTS_PER_MILLIMETRE;
        double[] wished = table.columnWidths().stream()
                .mapToDouble(width -> width * POINTS_PER_MILLIMETRE)
                .toArray();
        collect(FittedColumns.letterSize(wished, page));
        this.widths = FittedColumns.of(wished, least(), page);
        for (int row = 0; row < headRows + table.body().size(); row++) {
            rows.add(new ArrayList<>());
        }
        cells.forEach(this::enter);
        rows.forEach(
                row -> row.sort(Comparator.comparingInt(cell -> cell.range().firstColumn())));
    }

    private void enter(WordCell cell) {
        for (int row = cell.range().firstRow(); row <= cell.range().lastRow(); row++) {
            rows.get(row).add(cell);
        }
    }

    private void collect(double size) {
        table.placedHead().forEach(cell -> cells.add(WordCell.head(cell.range(), cell.cell(), size)));
        for (int column = 0; column < table.numbering().size(); column++) {
            CellRange range = new CellRange(headRows - 1, headRows - 1, column, column);
            cells.add(WordCell.numbering(range, table.numbering().get(column), size));
        }
        table.placedBody().forEach(placed -> {
            CellRange body = placed.range();
            CellRange range = new CellRange(
                    body.firstRow() + headRows, body.lastRow() + headRows, body.firstColumn(), body.lastColumn());
            BodyRow.Kind kind = table.body().get(body.firstRow()).kind();
            cells.add(WordCell.body(range, placed.cell(), kind, size));
        });
    }

    private double[] least() {
        double[] least = new double[table.columnWidths().size()];
        Arrays.fill(least, 2 * WordGrid.PADDING + 1);
        cells.stream().filter(cell -> cell.range().width() == 1).forEach(cell -> {
            int column = cell.range().firstColumn();
            least[column] = Math.max(least[column], Math.min(LONGEST_WORD, cell.longestWord()));
        });
        return least;
    }

    /** Writes the table; its last row stays with what follows when asked to. */
    void write(boolean keepWithNext) {
        XWPFTable written = flow.table(rows.size(), 1, WordFlow.GAP);
        WordGrid.prepare(written, widths, true);
        List<XWPFTableRow> lines = written.getRows();
        for (int row = 0; row < rows.size(); row++) {
            boolean keep = row < headRows || (row == rows.size() - 1 ? keepWithNext : together(row));
            write(lines.get(row), row, keep);
        }
    }

    /** Whether a table is never divided. */
    static boolean isSmall(DataTable table) {
        return table.body().size() <= SMALL_TABLE;
    }

    /** Whether a row must not be parted from the next: it is a title, a cell reaches over both, or the table is small. */
    private boolean together(int row) {
        return isSmall(table)
                || table.body().get(row - headRows).kind() == BodyRow.Kind.GROUP
                || cells.stream()
                        .map(WordCell::range)
                        .anyMatch(range ->
                                range.height() <= MOST_ROWS && range.firstRow() <= row && range.lastRow() > row);
    }

    /** At least; where a head is repeated, not every program makes room for a cell over several rows by itself. */
    private double[] headHeights() {
        RowHeights heights = new RowHeights(headRows);
        for (WordCell cell : cells) {
            CellRange range = cell.range();
            if (range.lastRow() < headRows) {
                double width = Arrays.stream(widths, range.firstColumn(), range.lastColumn() + 1)
                        .sum();
                heights.need(range, cell.lines(width) * cell.look().size() * LINE_HEIGHT + WordGrid.PADDING);
            }
        }
        return heights.inPoints();
    }

    private void write(XWPFTableRow line, int row, boolean keepWithNext) {
        line.setRepeatHeader(row < headRows);
        if (row < headRows) {
            line.setHeight(Twips.ofPoints(headHeights()[row]).intValue());
        }
        List<WordCell> parts = rows.get(row);
        line.setCantSplitRow(parts.stream().allMatch(cell -> cell.text().length() < LONGEST_TEXT));
        for (int index = 0; index < parts.size(); index++) {
            XWPFTableCell cell = index == 0 ? line.getCell(0) : line.addNewTableCell();
            write(cell, parts.get(index), row, keepWithNext);
        }
    }

    private void write(XWPFTableCell cell, WordCell part, int row, boolean keepWithNext) {
        CellRange range = part.range();
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        cell.setWidth(Twips.ofPoints(Arrays.stream(widths, range.firstColumn(), range.lastColumn() + 1)
                        .sum())
                .toString());
        if (range.width() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(range.width()));
        }
        if (range.height() > 1) {
            properties.addNewVMerge().setVal(row == range.firstRow() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (!part.fill().isEmpty()) {
            cell.setColor(part.fill());
        }
        if (part.middle()) {
            properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        }
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        WordFlow.keepWithNext(paragraph, keepWithNext);
        part.look().write(paragraph, row == range.firstRow() ? part.text() : "");
    }
}

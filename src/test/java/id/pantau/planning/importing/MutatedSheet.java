package id.pantau.planning.importing;

import id.pantau.document.CellKind;
import id.pantau.document.CellRange;
import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A sheet as another office might have laid it out: the same words in other places. */
record MutatedSheet(String name, List<GridCell> cells, List<CellRange> ranges) {

    static MutatedSheet of(SheetGrid sheet) {
        return new MutatedSheet(sheet.name(), sheet.cells(), sheet.mergedRanges());
    }

    SheetGrid grid() {
        return new SheetGrid(name, false, cells, ranges, null);
    }

    TableHead head() {
        return new HeadFinder(grid(), new Headers())
                .first(0, Integer.MAX_VALUE / 2)
                .orElseThrow();
    }

    int lastRow() {
        SheetGrid grid = grid();
        return new TableRows(grid, new Headers(), head(), grid.rowCount()).lastRow();
    }

    MutatedSheet named(String other) {
        return new MutatedSheet(other, cells, ranges);
    }

    /** The rows of the table with their columns in another order; wide cells stay where they are. */
    MutatedSheet swapped(ColumnRole one, ColumnRole other) {
        TableHead head = head();
        if (!head.has(one) || !head.has(other)) {
            return this;
        }
        int a = head.of(one).orElseThrow().first();
        int b = head.of(other).orElseThrow().first();
        int last = lastRow();
        IntUnaryOperator swap = column -> column == a ? b : column == b ? a : column;
        Predicate<CellRange> narrow = range -> range.width() == 1;
        Predicate<GridCell> moves = cell -> cell.row() >= head.firstRow()
                && cell.row() <= last
                && grid().range(cell.row(), cell.column())
                        .filter(narrow.negate())
                        .isEmpty();
        return new MutatedSheet(
                name,
                cells.stream()
                        .map(cell -> moves.test(cell) ? at(cell, cell.row(), swap.applyAsInt(cell.column())) : cell)
                        .toList(),
                ranges.stream()
                        .map(range ->
                                narrow.test(range) && range.firstRow() >= head.firstRow() && range.lastRow() <= last
                                        ? new CellRange(
                                                range.firstRow(),
                                                range.lastRow(),
                                                swap.applyAsInt(range.firstColumn()),
                                                swap.applyAsInt(range.firstColumn()))
                                        : range)
                        .toList());
    }

    /** Rows moved apart; a merged cell grows over rows that come into it. */
    MutatedSheet withBlankRow(int before) {
        IntUnaryOperator moved = row -> row >= before ? row + 1 : row;
        return new MutatedSheet(
                name,
                cells.stream()
                        .map(cell -> at(cell, moved.applyAsInt(cell.row()), cell.column()))
                        .toList(),
                ranges.stream()
                        .map(range -> new CellRange(
                                moved.applyAsInt(range.firstRow()),
                                moved.applyAsInt(range.lastRow()),
                                range.firstColumn(),
                                range.lastColumn()))
                        .toList());
    }

    MutatedSheet withoutRow(int gone) {
        IntUnaryOperator moved = row -> row > gone ? row - 1 : row;
        return new MutatedSheet(
                name,
                cells.stream()
                        .filter(cell -> cell.row() != gone)
                        .map(cell -> at(cell, moved.applyAsInt(cell.row()), cell.column()))
                        .toList(),
                ranges.stream()
                        .filter(range -> range.firstRow() != gone || range.lastRow() != gone)
                        .map(range -> new CellRange(
                                moved.applyAsInt(range.firstRow()),
                                moved.applyAsInt(range.lastRow()),
                                range.firstColumn(),
                                range.lastColumn()))
                        .toList());
    }

    MutatedSheet withBlankColumn(int before) {
        IntUnaryOperator moved = column -> column >= before ? column + 1 : column;
        return new MutatedSheet(
                name,
                cells.stream()
                        .map(cell -> at(cell, cell.row(), moved.applyAsInt(cell.column())))
                        .toList(),
                ranges.stream()
                        .map(range -> new CellRange(
                                range.firstRow(),
                                range.lastRow(),
                                moved.applyAsInt(range.firstColumn()),
                                moved.applyAsInt(range.lastColumn())))
                        .toList());
    }

    MutatedSheet withCell(int row, int column, String text) {
        List<GridCell> more = new ArrayList<>(cells);
        more.removeIf(cell -> cell.row() == row && cell.column() == column);
        more.add(GridCell.text(row, column, text));
        return new MutatedSheet(name, more, ranges);
    }

    MutatedSheet withCell(GridCell added) {
        List<GridCell> more = new ArrayList<>(cells);
        more.removeIf(cell -> cell.row() == added.row() && cell.column() == added.column());
        more.add(added);
        return new MutatedSheet(name, more, ranges);
    }

    MutatedSheet withRange(CellRange added) {
        List<CellRange> more = new ArrayList<>(ranges);
        more.add(added);
        return new MutatedSheet(name, cells, more);
    }

    /** Other words in the head of the table. */
    MutatedSheet headed(UnaryOperator<String> words) {
        TableHead head = head();
        return new MutatedSheet(
                name,
                cells.stream()
                        .map(cell -> cell.row() >= head.firstRow() && cell.row() <= head.lastRow()
                                ? GridCell.text(cell.row(), cell.column(), words.apply(Words.tidy(cell.text())))
                                : cell)
                        .toList(),
                ranges);
    }

    /** No merged cells in the rows of the table; what they hold stands in their first cell, or in every row. */
    MutatedSheet unmerged(boolean everyRow) {
        TableHead head = head();
        int last = lastRow();
        Predicate<CellRange> inTable = range -> range.firstRow() > head.lastRow()
                && range.lastRow() <= last
                && (range.width() == 1 || range.height() == 1 && range.firstColumn() == head.left());
        List<GridCell> more = new ArrayList<>(cells);
        if (everyRow) {
            ranges.stream()
                    .filter(inTable)
                    .forEach(range -> IntStream.rangeClosed(range.firstRow() + 1, range.lastRow())
                            .forEach(row -> {
                                GridCell anchor = grid().cell(range.firstRow(), range.firstColumn());
                                if (anchor.kind() != CellKind.EMPTY) {
                                    more.add(at(anchor, row, anchor.column()));
                                }
                            }));
        }
        return new MutatedSheet(
                name, more, ranges.stream().filter(inTable.negate()).toList());
    }

    /** The head of the table repeated before a row, as on a new page. */
    MutatedSheet withHeadBefore(int row) {
        TableHead head = head();
        int height = head.lastRow() - head.firstRow() + 1;
        MutatedSheet room = this;
        for (int i = 0; i < height; i++) {
            room = room.withBlankRow(row);
        }
        MutatedSheet result = room;
        for (GridCell cell : cells) {
            if (cell.row() >= head.firstRow() && cell.row() <= head.lastRow()) {
                result = result.withCell(at(cell, cell.row() - head.firstRow() + row, cell.column()));
            }
        }
        for (CellRange range : ranges) {
            if (range.firstRow() >= head.firstRow() && range.lastRow() <= head.lastRow()) {
                int down = row - head.firstRow();
                result = result.withRange(new CellRange(
                        range.firstRow() + down, range.lastRow() + down, range.firstColumn(), range.lastColumn()));
            }
        }
        return result;
    }

    /** Another sheet below this one. */
    MutatedSheet above(MutatedSheet other, int gap) {
        int down = grid().rowCount() + gap;
        List<GridCell> all = new ArrayList<>(cells);
        other.cells.forEach(cell -> all.add(at(cell, cell.row() + down, cell.column())));
        List<CellRange> merged = new ArrayList<>(ranges);
        other.ranges.forEach(range -> merged.add(new CellRange(
                range.firstRow() + down, range.lastRow() + down, range.firstColumn(), range.lastColumn())));
        return new MutatedSheet(name, all, merged);
    }

    /** Whether a row begins no merged cell that a head above it would cut. */
    boolean canBreakBefore(int row) {
        return ranges.stream().noneMatch(range -> range.firstRow() < row && range.lastRow() >= row);
    }

    private static GridCell at(GridCell cell, int row, int column) {
        return new GridCell(
                row, column, cell.kind(), cell.text(), cell.number(), cell.date(), cell.formula(), cell.bold());
    }
}
